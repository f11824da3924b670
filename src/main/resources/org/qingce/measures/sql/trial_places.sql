-- trial_places: the divisions that figures on trial are shown for: the one asked for, the townships of the register or the divisions
-- next below, and, so that they add up, what lies in none of those; division unique.
-- in: division, measure_place   out: division, name, known   parameters: division ('' for the whole register)
with asked as (
    select cast(:division as string) as division
), below as (
    select d.code, d.name
    from division d
    join asked on (asked.division = '' and d.level = 'township') or (asked.division <> '' and d.parent = asked.division)
), lost as (
    select distinct p.division
    from measure_place p
    join asked on asked.division = substr(p.division, 1, length(asked.division))
    left join below on below.code = substr(p.division, 1, length(below.code))
    where p.level = 'unknown' and below.code is null
), shown as (
    select asked.division, coalesce(d.name, '') as name, 0 as place
    from asked
    left join division d on d.code = asked.division
    union all
    select code, name, 1 from below
    union all
    select division, '', 2 from lost
)
select division, name, place < 2 as known
from shown
order by place, division;
