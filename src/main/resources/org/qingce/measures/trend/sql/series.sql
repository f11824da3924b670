-- series: one figure of one division over the last runs, the latest first.
-- in: metric_history   parameters: measure, view, division, runs
with dated as (
    select run_id, business_date, level, numerator, denominator, row_number() over (order by business_date desc, run_id desc) as ago
    from metric_history
    where measure = :measure and view = :view and division = :division
)
select run_id, business_date, level, numerator, denominator
from dated
where ago <= :runs
order by ago;
