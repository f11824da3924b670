-- populace: the living, and the births and deaths of twelve months, by township code as written, age on the day (100 for 100 and over, null
--   for unknown) and sex. As received: records of the whole-population database, each person's first. As published: persons published, and
--   those dead. By source: persons with a birth record (or, in the police register, born) in those months.
-- in: source_file, mention, person_mention, person
-- out: scratch.populace (view, written, age, sex unique), scratch.written   parameters: after, today (the months: after < date <= today)
create or replace table scratch.repeated as
with entry as (
    select l.person_id, l.mention_id
    from person_mention l
    join source_file f on f.file_no = qc_quotient(l.mention_id, 10000000000)
    where f.source = 'population'
), crowd as (
    select person_id, min(mention_id) as first_mention
    from entry
    group by person_id
    having count(*) > 1
)
select e.mention_id
from entry e
join crowd c on c.person_id = e.person_id
where e.mention_id <> c.first_mention;
create or replace table scratch.populace as
with counted as (
    select substr(coalesce(division, ''), 1, 9) as written, qc_age(birth_date, :today) as age, coalesce(sex, '0') as sex,
        published as lives, birth_date > :after and (published or death_date is not null) as born,
        death_date > :after and death_date <= :today as died
    from person
    where (published or death_date > :after) and (birth_date <= :today or birth_date is null)
)
select 'published' as view, written, case when age > 100 then 100 else age end as age, sex,
    count(*) filter (where lives) as persons, count(*) filter (where born) as births, count(*) filter (where died) as deaths
from counted
group by written, case when age > 100 then 100 else age end, sex;
insert into scratch.populace (view, written, age, sex, persons, births, deaths)
with counted as (
    select substr(coalesce(m.division, ''), 1, 9) as written, qc_age(m.birth_date, :today) as age,
        coalesce(m.sex, '0') as sex, m.death_date is null and m.cancel_date is null as lives, m.birth_date > :after as born,
        m.death_date > :after and m.death_date <= :today as died
    from mention m
    left join scratch.repeated r on r.mention_id = m.mention_id
    where m.source = 'population' and m.role = 'person' and r.mention_id is null
        and (m.birth_date <= :today or m.birth_date is null)
)
select 'received', written, case when age > 100 then 100 else age end, sex,
    count(*) filter (where lives), count(*) filter (where born), count(*) filter (where died)
from counted
group by written, case when age > 100 then 100 else age end, sex;
insert into scratch.populace (view, written, age, sex, persons, births, deaths)
with born as (
    select m.source, m.division, m.sex,
        row_number() over (partition by m.source, l.person_id order by m.mention_id) as place
    from mention m
    join person_mention l on l.mention_id = m.mention_id
    where m.birth_date > :after and m.birth_date <= :today
        and (m.role = 'child' or (m.source = 'police-resident' and m.role = 'person'))
)
select source, substr(coalesce(division, ''), 1, 9), cast(null as integer), coalesce(sex, '0'), 0, count(*), 0
from born
where place = 1
group by source, substr(coalesce(division, ''), 1, 9), coalesce(sex, '0');
create or replace table scratch.written as
select distinct written from scratch.populace;
drop table scratch.repeated;
