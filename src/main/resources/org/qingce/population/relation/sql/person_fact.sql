-- person_fact: what is to be said of a person beyond the golden record; person_id unique. Only persons of whom there is something.
-- in: noted, crowd, department, couple   out: person_fact
create or replace table person_fact as
with dead as (
    select noted.person_id, qc_words(department.source) as dead_in
    from scratch.noted noted
    join scratch.department department on qc_has_bit(noted.dead_in, department.position)
    group by noted.person_id
),
registered as (
    select person_id, count(distinct household_no) as households, min(household_no) as household_no, max(household_no) as other_household_no
    from scratch.crowd
    where source = 'police-resident'
    group by person_id
),
counted as (
    select person_id, count(distinct township) as townships, min(township) as township, max(township) as other_township
    from scratch.crowd
    where source = 'population' and length(township) = 9
    group by person_id
),
spouse as (
    select husband_id as person_id, wife_id as spouse_id, married_on, divorced_on, open from couple
    union all
    select wife_id, husband_id, married_on, divorced_on, open from couple
),
married as (
    select
        person_id,
        max(married_on) as married_on,
        max(divorced_on) as divorced_on,
        sum(case when open and married_on is not null then 1 else 0 end) as open_marriages,
        min(case when open and married_on is not null then spouse_id end) as open_spouse,
        max(case when open and married_on is not null then spouse_id end) as other_open_spouse
    from spouse
    where married_on is not null or divorced_on is not null
    group by person_id
),
known as (
    select person_id from scratch.noted
    union
    select person_id from married
)
select
    known.person_id,
    noted.police_born_first,
    noted.police_born_last,
    noted.health_born_first,
    noted.health_born_last,
    noted.died_first,
    noted.died_last,
    dead.dead_in,
    coalesce(noted.dead_elsewhere, false) as dead_elsewhere,
    noted.active_in_police,
    noted.served_on,
    cast(coalesce(registered.households, 0) as integer) as households,
    registered.household_no,
    registered.other_household_no,
    cast(coalesce(counted.townships, 0) as integer) as townships,
    counted.township,
    counted.other_township,
    married.married_on,
    married.divorced_on,
    cast(coalesce(married.open_marriages, 0) as integer) as open_marriages,
    married.open_spouse,
    married.other_open_spouse
from known
left join scratch.noted noted on noted.person_id = known.person_id
left join dead on dead.person_id = known.person_id
left join registered on registered.person_id = known.person_id
left join counted on counted.person_id = known.person_id
left join married on married.person_id = known.person_id;
