-- facts_event: one row per event with the parties of its own record, each under its role; event_id unique, as a record has a
-- role once. A party that the record does not name has nulls.
-- in: event, mention, source_file, person_mention, person, person_fact   out: view facts_event
create or replace temp view facts_event as
with party as (
    select
        qc_quotient(mention.mention_id, 10) as record_id, mention.role,
        mention.id_number, mention.id_status, mention.id_birth_date, mention.id_sex, mention.name, mention.sex, mention.birth_date,
        coalesce(mention.ethnicity, child.ethnicity) as ethnicity, mention.nationality, mention.death_date, fact.died_last as died_on
    from mention
    left join person_mention as member on member.mention_id = mention.mention_id
    left join person_fact as fact on fact.person_id = member.person_id and fact.died_last is not null
    left join person as child on child.person_id = member.person_id and mention.role = 'child' and mention.ethnicity is null
    where mention.source in (select source from event) -- a small part of the register
),
used as (
    select certificate_no, kind, count(*) as uses
    from event
    where certificate_no is not null
    group by certificate_no, kind
    having count(*) > 1
)

select
    event.event_id, -- the record_id of the record
    event.source, -- source id
    event.kind, -- birth, death, marriage, divorce
    event.event_date, -- when it happened
    event.registered_on, -- when it was registered, certified or (cremation) carried out
    event.certificate_no, -- number of the certificate
    event.division, -- the division the record is reported under
    event.organ, -- who registered it
    event.weeks, -- birth: completed weeks of gestation
    event.weight_g, -- birth
    event.length_cm, -- birth
    event.stated_age, -- death: age as written
    event.problems, -- as in mention
    source_file.business_date as received_on, -- business date of the run that took the file in
    child.id_number as child_id_number,
    child.id_status as child_id_status,
    child.id_birth_date as child_id_birth_date,
    child.id_sex as child_id_sex,
    child.name as child_name,
    child.sex as child_sex,
    child.birth_date as child_birth_date,
    child.ethnicity as child_ethnicity, -- as the certificate states, or else of the golden record
    child.nationality as child_nationality,
    child.death_date as child_death_date,
    child.died_on as child_died_on, -- latest day of death that any source states of this person
    mother.id_number as mother_id_number,
    mother.id_status as mother_id_status,
    mother.id_birth_date as mother_id_birth_date,
    mother.id_sex as mother_id_sex,
    mother.name as mother_name,
    mother.sex as mother_sex,
    mother.birth_date as mother_birth_date,
    mother.ethnicity as mother_ethnicity,
    mother.nationality as mother_nationality,
    mother.death_date as mother_death_date,
    mother.died_on as mother_died_on, -- latest day of death that any source states of this person
    father.id_number as father_id_number,
    father.id_status as father_id_status,
    father.id_birth_date as father_id_birth_date,
    father.id_sex as father_id_sex,
    father.name as father_name,
    father.sex as father_sex,
    father.birth_date as father_birth_date,
    father.ethnicity as father_ethnicity,
    father.nationality as father_nationality,
    father.death_date as father_death_date,
    father.died_on as father_died_on, -- latest day of death that any source states of this person
    husband.id_number as husband_id_number,
    husband.id_status as husband_id_status,
    husband.id_birth_date as husband_id_birth_date,
    husband.id_sex as husband_id_sex,
    husband.name as husband_name,
    husband.sex as husband_sex,
    husband.birth_date as husband_birth_date,
    husband.ethnicity as husband_ethnicity,
    husband.nationality as husband_nationality,
    husband.death_date as husband_death_date,
    husband.died_on as husband_died_on, -- latest day of death that any source states of this person
    wife.id_number as wife_id_number,
    wife.id_status as wife_id_status,
    wife.id_birth_date as wife_id_birth_date,
    wife.id_sex as wife_id_sex,
    wife.name as wife_name,
    wife.sex as wife_sex,
    wife.birth_date as wife_birth_date,
    wife.ethnicity as wife_ethnicity,
    wife.nationality as wife_nationality,
    wife.death_date as wife_death_date,
    wife.died_on as wife_died_on, -- latest day of death that any source states of this person
    person.id_number as person_id_number,
    person.id_status as person_id_status,
    person.id_birth_date as person_id_birth_date,
    person.id_sex as person_id_sex,
    person.name as person_name,
    person.sex as person_sex,
    person.birth_date as person_birth_date,
    person.ethnicity as person_ethnicity,
    person.nationality as person_nationality,
    person.death_date as person_death_date,
    person.died_on as person_died_on, -- latest day of death that any source states of this person
    coalesce(used.uses, 1) as certificate_uses, -- events of the kind that bear this certificate number
    cast(:as_of as date) as as_of -- business date of the run
from event
left join source_file on source_file.file_no = qc_quotient(event.event_id, 1000000000)
left join used on used.certificate_no = event.certificate_no and used.kind = event.kind
left join party as child on child.record_id = event.event_id and child.role = 'child'
left join party as mother on mother.record_id = event.event_id and mother.role = 'mother'
left join party as father on father.record_id = event.event_id and father.role = 'father'
left join party as husband on husband.record_id = event.event_id and husband.role = 'husband'
left join party as wife on wife.record_id = event.event_id and wife.role = 'wife'
left join party as person on person.record_id = event.event_id and person.role = 'person';

-- subject_event: the facts and what follows from them; event_id unique.
-- in: facts   out: view subject_event
create or replace temp view subject_event as
select
    facts.*,
    qc_quotient(event_id, 1000000000) as file_no, -- the file the record came in
    event_id % 1000000000 as line, -- the line the record starts at
    qc_age(coalesce(mother_birth_date, mother_id_birth_date), event_date) as mother_age, -- completed years on event_date; by the number where no birth date is stated
    qc_age(coalesce(father_birth_date, father_id_birth_date), event_date) as father_age, -- completed years on event_date; by the number where no birth date is stated
    qc_age(coalesce(husband_birth_date, husband_id_birth_date), event_date) as husband_age, -- completed years on event_date; by the number where no birth date is stated
    qc_age(coalesce(wife_birth_date, wife_id_birth_date), event_date) as wife_age, -- completed years on event_date; by the number where no birth date is stated
    qc_age(coalesce(person_birth_date, person_id_birth_date), event_date) as person_age, -- completed years on event_date; by the number where no birth date is stated
    qc_days(event_date, registered_on) as days_to_registration, -- from event_date to registered_on
    qc_days(registered_on, received_on) as days_to_receipt -- from registered_on to received_on
from :facts as facts;
