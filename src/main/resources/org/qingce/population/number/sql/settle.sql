-- kept_number: more groups that keep a number: those whose best open claim is also the person's best; contender: what is open
--   then. Round by round this is the same as going through all claims in order of place.
-- in: contender, kept_number   out: kept_number (group_id unique, person_id unique), contender
insert into scratch.kept_number
select group_id, person_id
from (
    select
        group_id,
        person_id,
        place,
        min(place) over (partition by person_id) as best_of_person,
        min(place) over (partition by group_id) as best_of_group
    from scratch.contender
) ranked
where place = best_of_person and place = best_of_group;

create or replace table scratch.contender as
select contender.person_id, contender.group_id, contender.place
from scratch.contender contender
left join scratch.kept_number by_person on by_person.person_id = contender.person_id
left join scratch.kept_number by_group on by_group.group_id = contender.group_id
where by_person.person_id is null and by_group.group_id is null;
