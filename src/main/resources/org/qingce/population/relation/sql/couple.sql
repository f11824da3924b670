-- couple: one row per husband and wife; couple_id unique, (husband_id, wife_id) unique.
-- in: sided, noted, person   out: couple
create or replace table couple as
with counted as (
    select
        sided.*,
        sum(case when standing then 1 else 0 end) over (partition by husband_id) as husband_couples,
        sum(case when standing then 1 else 0 end) over (partition by wife_id) as wife_couples
    from scratch.sided
)
select
    counted.husband_id * 10000000000 + counted.wife_id as couple_id,
    counted.husband_id,
    counted.wife_id,
    counted.first_mention,
    coalesce(husband.division, wife.division) as division,
    counted.first_married_on,
    counted.married_on,
    counted.first_divorced_on,
    counted.divorced_on,
    cast(counted.divorces as integer) as divorces,
    counted.standing,
    counted.standing and husband.alive and wife.alive as open,
    counted.husband_names_wife,
    counted.wife_names_husband,
    counted.husband_names_another,
    counted.wife_names_another,
    cast(counted.husband_couples as integer) as husband_couples,
    cast(counted.wife_couples as integer) as wife_couples,
    husband.id_number as husband_id_number,
    husband.name as husband_name,
    husband.birth_date as husband_birth_date,
    husband.marital_status as husband_marital_status,
    husband.alive as husband_alive,
    coalesce(husband_noted.dead_in > 0, false) as husband_dead,
    husband_noted.died_last as husband_died_on,
    wife.id_number as wife_id_number,
    wife.name as wife_name,
    wife.birth_date as wife_birth_date,
    wife.marital_status as wife_marital_status,
    wife.alive as wife_alive,
    coalesce(wife_noted.dead_in > 0, false) as wife_dead,
    wife_noted.died_last as wife_died_on
from counted
join person husband on husband.person_id = counted.husband_id
join person wife on wife.person_id = counted.wife_id
left join scratch.noted husband_noted on husband_noted.person_id = counted.husband_id
left join scratch.noted wife_noted on wife_noted.person_id = counted.wife_id;
