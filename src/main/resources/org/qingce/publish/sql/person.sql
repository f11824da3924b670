-- person: what is published of each person; row_key unique. Text is cut to what the tables of the production form hold.
-- in: speaking_part, mention   out: publishable
create or replace temp view publishable as
select
    speaking.person_id as row_key,
    speaking.person_id,
    substr(speaking.id_number, 1, 100) as id_number,
    substr(speaking.id_status, 1, 30) as id_status,
    substr(speaking.name, 1, 200) as name,
    substr(speaking.sex, 1, 30) as sex,
    case when year(speaking.birth_date) between 1000 and 9999 then speaking.birth_date end as birth_date,
    substr(speaking.ethnicity, 1, 30) as ethnicity,
    substr(speaking.marital_status, 1, 30) as marital_status,
    substr(speaking.education, 1, 30) as education,
    substr(speaking.hukou_nature, 1, 30) as hukou_nature,
    substr(speaking.household_no, 1, 100) as household_no,
    substr(speaking.relation, 1, 30) as relation,
    substr(speaking.phone, 1, 100) as phone,
    substr(speaking.division, 1, 30) as division,
    substr(speaking.residence_division, 1, 30) as residence_division,
    substr(registered.hukou_address, 1, 500) as hukou_address,
    substr(residing.residence_address, 1, 500) as residence_address,
    case when year(speaking.death_date) between 1000 and 9999 then speaking.death_date end as death_date,
    case when year(speaking.cancel_date) between 1000 and 9999 then speaking.cancel_date end as cancel_date,
    speaking.alive
from speaking_part speaking
left join mention registered on registered.mention_id = speaking.hukou_address_from
left join mention residing on residing.mention_id = speaking.residence_address_from;
