-- metric: the figures of one measure, also for divisions without a single record.
-- in: measure_total, measure_place, division   out: metric
-- parameters: measure, view (expression), views (relation: view), numerator, denominator (columns)
insert into metric (measure, view, division, level, numerator, denominator)
with place as (
    select code as division, level from division
    union
    select '', 'register'
    union
    select division, level from measure_place where level = 'unknown'
), part as (
    select :view as view, t.division, t.:numerator as numerator, t.:denominator as denominator
    from measure_total t
), counted as (
    select view, division, sum(numerator) as numerator, sum(denominator) as denominator
    from part
    group by view, division
)
select :measure, v.view, p.division, p.level, cast(coalesce(c.numerator, 0) as bigint),
    cast(coalesce(c.denominator, 0) as bigint)
from :views as v
cross join place p
left join counted c on c.view = v.view and c.division = p.division
where p.level <> 'unknown' or c.view is not null;
