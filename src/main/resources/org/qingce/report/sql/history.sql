-- history: the figures of every business date, as its last run left them; (business_date, measure, view) unique.
-- in: metric_history   parameters: scope
with numbered as (
    select run_id, business_date, measure, view, division, numerator, denominator,
        row_number() over (partition by business_date, measure, view order by run_id desc) as place
    from metric_history
    where division = :scope
)
select run_id, business_date, measure, view, division, numerator, denominator
from numbered
where place = 1
order by measure, view, business_date;
