-- group_person: the person that each group is now; group_id unique, person_id unique. A group that keeps no number gets a new one
--   in order of its earliest mention; its origin is the person whose claim on it was the strongest.
-- ending: affected persons that are no group any more: absorbed by the group they had most of, or of no mention at all (null);
--   person_id unique.
-- in: person_group, contest, kept_number, affected_person, person_number   out: group_person, ending
create or replace table scratch.group_person as
with origin as (
    select group_id, min_by(person_id, place) as person_id
    from scratch.contest
    group by group_id
),
highest as (
    select coalesce(max(person_id), 0) as person_id
    from person_number
),
minted as (
    select
        person_group.group_id,
        highest.person_id + row_number() over (order by person_group.first_mention) as person_id,
        origin.person_id as origin_person
    from scratch.person_group person_group
    cross join highest
    left join scratch.kept_number kept on kept.group_id = person_group.group_id
    left join origin on origin.group_id = person_group.group_id
    where kept.group_id is null
)
select group_id, person_id, false as minted, cast(null as bigint) as origin_person
from scratch.kept_number
union all
select group_id, person_id, true as minted, origin_person
from minted;

create or replace table scratch.ending as
with main_part as (
    select person_id, min_by(group_id, place) as group_id
    from scratch.contest
    group by person_id
)
select affected.person_id, heir.person_id as merged_into
from scratch.affected_person affected
left join scratch.kept_number kept on kept.person_id = affected.person_id
left join main_part on main_part.person_id = affected.person_id
left join scratch.group_person heir on heir.group_id = main_part.group_id
where kept.person_id is null;
