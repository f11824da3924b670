-- renamed: cases whose persons were merged into others since; case_id unique.
-- in: finding_case, person_number   out: renamed
create or replace table scratch.renamed as
with merged as (
    select person_id, current_person
    from person_number
    where current_person <> person_id
)
select
    known.case_id,
    coalesce(holder.current_person, known.person_id) as person_id,
    coalesce(one.current_person, known.anchor_person) as anchor_person,
    coalesce(other.current_person, known.anchor_other) as anchor_other
from finding_case known
left join merged holder on holder.person_id = known.person_id
left join merged one on one.person_id = known.anchor_person
left join merged other on other.person_id = known.anchor_other
where holder.person_id is not null or one.person_id is not null or other.person_id is not null;
