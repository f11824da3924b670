-- truth_mention: the mentions of the register whose truth is known, with the person the register makes of them; mention_id unique.
-- in: mentions of the truth, source_file, person_mention   out: truth_mention, truth_person
create or replace table scratch.truth_mention as
with placed as (
    select
        file.file_no * cast(10000000000 as bigint) + cast(truth.line as bigint) * 10 + cast(truth.slot as bigint) as mention_id,
        truth.person as label,
        truth.linkable = '1' as linkable,
        truth.id_fault,
        truth.name_fault,
        truth.birth_fault,
        truth.sex_fault,
        truth.division_fault,
        truth.residence_fault,
        truth.phone_fault,
        truth.id_usable,
        truth.id_whose
    from :mentions truth
    join source_file file on file.name = truth.file
    where truth.line <> 'line'
)
select
    placed.mention_id,
    person_mention.person_id,
    placed.label,
    placed.linkable,
    placed.id_fault,
    placed.name_fault,
    placed.birth_fault,
    placed.sex_fault,
    placed.division_fault,
    placed.residence_fault,
    placed.phone_fault,
    placed.id_usable,
    placed.id_whose
from placed
join person_mention on person_mention.mention_id = placed.mention_id;

create or replace table scratch.truth_person as
select person, id_number, other_number, mother, father, sex, birth_date
from :persons truth
where person <> 'person';
