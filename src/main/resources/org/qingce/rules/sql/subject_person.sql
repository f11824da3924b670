-- facts_person: one row per person; person_id unique.
-- in: person, person_fact   out: view facts_person
create or replace temp view facts_person as
select
    person.person_id, -- number of the person
    cast(null as string) as source, -- always null: several sources speak of it
    person.division, -- golden record: the division reported under
    person.first_mention, -- smallest mention of the person
    person.id_number, -- golden record
    person.id_status, -- likewise, see IdStatus
    person.name, -- likewise
    person.sex, -- likewise
    person.birth_date, -- likewise
    person.ethnicity, -- likewise
    person.marital_status, -- likewise, GB/T 2261.2
    person.education, -- likewise
    person.hukou_nature, -- likewise
    person.relation, -- likewise
    person.residence_division, -- likewise
    person.death_date, -- likewise
    person.cancel_date, -- likewise
    person.mentions, -- mentions that the person has
    person.sources, -- sources that speak of the person
    person.alive, -- neither death nor cancellation is known
    person.published, -- belongs to the published population
    fact.police_born_first, -- earliest birth date in the household register; this and all that follows is null of persons of whom person_fact has nothing to say
    fact.police_born_last, -- latest
    fact.health_born_first, -- earliest birth date in the sources of health
    fact.health_born_last, -- latest
    fact.died_first, -- earliest day of death that a source states
    fact.died_last, -- latest
    fact.dead_in, -- source ids that say the person died, with spaces between
    fact.dead_elsewhere, -- a source other than the household register says that the person died
    fact.active_in_police, -- a record of the household register stands: no death, no cancellation
    fact.served_on, -- last day on which a record of a service (health file, school …) was touched that does not speak of the death
    fact.households, -- household numbers under which standing records of the household register have the person; 0 or 1 where there is only one record
    fact.household_no, -- one of them, where there are several records
    fact.other_household_no, -- another
    fact.townships, -- townships in which standing records of the population database count the person as living; 0 where there is only one record
    fact.township, -- one of them
    fact.other_township, -- another
    fact.married_on, -- day of the last marriage registered
    fact.divorced_on, -- day of the last divorce registered
    fact.open_marriages, -- registered marriages that no divorce and no death has ended
    fact.open_spouse, -- person_id of a spouse in one of them
    fact.other_open_spouse, -- person_id of another
    cast(:as_of as date) as as_of -- business date of the run
from person
left join person_fact as fact on fact.person_id = person.person_id;

-- subject_person: the facts and what follows from them; person_id unique.
-- in: facts   out: view subject_person
create or replace temp view subject_person as
select
    facts.*,
    qc_age(birth_date, coalesce(death_date, as_of)) as age, -- completed years on the day of death or else on as_of
    qc_quotient(first_mention, 10000000000) as file_no, -- the file of first_mention
    qc_quotient(first_mention, 10) % 1000000000 as line -- the line of first_mention
from :facts as facts;
