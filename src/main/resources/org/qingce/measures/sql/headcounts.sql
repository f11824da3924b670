-- metric: takes the official headcount as the denominator of a measure. The headcount of a division is its own row; without
-- one, the sum of the divisions next below that all have one; otherwise 0, "no cases".
-- in: metric, headcount, division   out: metric   parameters: measure, view
create or replace table measure_headcount as
with latest as (
    select h.division, h.headcount, row_number() over (partition by h.division order by h.as_of desc) as place
    from headcount h
    join division d on d.code = h.division
), depth as (
    select digits from (values (12), (9), (6), (4), (2), (0)) as l(digits)
), given as (
    select substr(l.division, 1, g.digits) as division, length(l.division) as digits, sum(l.headcount) as headcount,
        count(*) as divisions
    from latest l
    join depth g on g.digits <= length(l.division)
    where l.place = 1
    group by substr(l.division, 1, g.digits), length(l.division)
), due as (
    select substr(d.code, 1, g.digits) as division, length(d.code) as digits, count(*) as divisions
    from division d
    join depth g on g.digits <= length(d.code)
    group by substr(d.code, 1, g.digits), length(d.code)
), complete as (
    select g.division, g.headcount, row_number() over (partition by g.division order by g.digits) as place
    from given g
    join due d on d.division = g.division and d.digits = g.digits and d.divisions = g.divisions
)
select division, cast(headcount as bigint) as headcount
from complete
where place = 1;
update metric set denominator = coalesce(
    (select h.headcount from measure_headcount h where h.division = metric.division), 0)
where measure = :measure and view = :view;
drop table measure_headcount;
