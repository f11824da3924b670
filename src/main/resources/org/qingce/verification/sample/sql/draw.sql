-- draw: of each stratum the persons whose number, hashed with the seed, comes first: a random sample that is the same for the same register
--   and seed, whatever the engine. A stratum is a division of the level, or the longest known one where that is not known.
-- in: scratch.frame, division   out: scratch.drawn (person_id unique), scratch.stratum (division unique)
-- parameters: seed, per_division, digits (of the level's codes)
create or replace table scratch.located as
with written as (
    select distinct place from scratch.frame
), prefix as (
    select w.place, substr(w.place, 1, l.digits) as code
    from written w
    cross join (values (12), (9), (6)) as l(digits)
    where l.digits <= :digits and length(w.place) >= l.digits
)
select p.place, max(d.code) as division
from prefix p
join division d on d.code = p.code
group by p.place;
create or replace table scratch.stratum as
select l.division, count(*) as persons
from scratch.frame f
join scratch.located l on l.place = f.place
group by l.division;
create or replace table scratch.drawn as
with ranked as (
    select f.person_id, f.place, l.division,
        row_number() over (partition by l.division
            order by md5(concat(cast(:seed as string), '-', cast(f.person_id as string))), f.person_id) as rank
    from scratch.frame f
    join scratch.located l on l.place = f.place
)
select person_id, place, division
from ranked
where rank <= :per_division;
drop table scratch.located;
drop table scratch.frame;
