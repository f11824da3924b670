-- prune: villages stay only of the last run of each month; a rule that nobody broke this time stands with none.
-- in: metric_history   out: metric_history   parameters: run, today
delete from metric_history
where (level = 'village' or level = 'unknown' and substr(division, 7, 3) <> '000')
    and business_date < (select max(h.business_date) from metric_history h
        where qc_month(h.business_date) = qc_month(metric_history.business_date));
insert into metric_history (run_id, business_date, measure, view, division, level, numerator, denominator)
with before as (
    select max(business_date) as day from metric_history where business_date < :today
), broken as (
    select h.measure, h.view, h.division, h.level
    from metric_history h
    join before b on b.day = h.business_date
    where h.measure like 'finding-%'
)
select :run, :today, b.measure, b.view, b.division, b.level, 0, c.denominator
from broken b
join metric_history c on c.run_id = :run and c.measure = 'conformity' and c.view = b.view and c.division = b.division
left join metric_history n on n.run_id = :run and n.measure = b.measure and n.view = b.view and n.division = b.division
where n.run_id is null;
