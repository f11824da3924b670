-- comparison: the figures of one division in a run, beside the run before and the one nearest to the same day last year, in order of
-- measure and view.
-- in: metric_history, scratch.compared_run   parameters: run, division
select h.measure, h.view, h.numerator, h.denominator, b.numerator as previous_numerator, b.denominator as previous_denominator,
    y.numerator as year_numerator, y.denominator as year_denominator
from metric_history h
left join scratch.compared_run p on p.against = 'previous'
left join metric_history b on b.run_id = p.run_id and b.measure = h.measure and b.view = h.view and b.division = h.division
left join scratch.compared_run q on q.against = 'year'
left join metric_history y on y.run_id = q.run_id and y.measure = h.measure and y.view = h.view and y.division = h.division
where h.run_id = :run and h.division = :division
order by h.measure, h.view;
