-- record_estimates: estimates that are a share of something counted, beside the figures.
-- in: estimate   out: metric_history   parameters: run, today
insert into metric_history (run_id, business_date, measure, view, division, level, numerator, denominator)
select :run, :today, e.measure, e.view, e.division, e.level, e.numerator, e.denominator
from estimate e
left join metric_history h on h.run_id = :run and h.measure = e.measure and h.view = e.view and h.division = e.division
where e.numerator is not null and e.denominator is not null and h.run_id is null;
