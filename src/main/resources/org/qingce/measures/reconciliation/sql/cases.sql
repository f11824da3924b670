-- cases: what may have happened, once each: to a person, or to a couple (the husband first, where the sexes tell). opened_on is the
-- day that the first word of it gives; of several events of one couple the latest counts.
-- in: person, scratch.told, scratch.told_couple, scratch.wed   out: scratch.vital_case, (kind, case_id) unique
create or replace table scratch.vital_case as
select kind, min_by(mention_id, place * 1000000000000000 + mention_id) as case_id, person_id, cast(null as bigint) as other_person_id,
    cast(null as date) as opened_on
from scratch.told
where kind in ('birth', 'death')
group by kind, person_id
union all
select kind, max_by(mention_id, event_id), husband, wife, max_by(day, event_id)
from scratch.wed
group by kind, husband, wife
union all
select t.kind, t.mention_id,
    case when one.sex = '2' and other.sex = '1' then t.other_person_id else t.person_id end,
    case when one.sex = '2' and other.sex = '1' then t.person_id else t.other_person_id end, t.day
from scratch.told_couple t
left join person one on one.person_id = t.person_id
left join person other on other.person_id = t.other_person_id;
