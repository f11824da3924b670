-- person: what is published of each person; row_key unique. Text is cut to what the tables of the production form hold.
-- in: person, mention   out: publishable
create or replace temp view publishable as
select
    person.person_id as row_key,
    person.person_id,
    substr(person.id_number, 1, 100) as id_number,
    substr(person.id_status, 1, 30) as id_status,
    substr(person.name, 1, 200) as name,
    substr(person.sex, 1, 30) as sex,
    case when year(person.birth_date) between 1000 and 9999 then person.birth_date end as birth_date,
    substr(person.ethnicity, 1, 30) as ethnicity,
    substr(person.marital_status, 1, 30) as marital_status,
    substr(person.education, 1, 30) as education,
    substr(person.hukou_nature, 1, 30) as hukou_nature,
    substr(person.household_no, 1, 100) as household_no,
    substr(person.relation, 1, 30) as relation,
    substr(person.phone, 1, 100) as phone,
    substr(person.division, 1, 30) as division,
    substr(person.residence_division, 1, 30) as residence_division,
    substr(registered.hukou_address, 1, 500) as hukou_address,
    substr(residing.residence_address, 1, 500) as residence_address,
    case when year(person.death_date) between 1000 and 9999 then person.death_date end as death_date,
    case when year(person.cancel_date) between 1000 and 9999 then person.cancel_date end as cancel_date,
    person.alive
from person
left join mention registered on registered.mention_id = person.hukou_address_from
left join mention residing on residing.mention_id = person.residence_address_from
where person.published;
