-- person_lists: which lists name each living person: the database (1), the police register (2), a third list (4), by records that bear
--   neither death nor cancellation; counted by division as the person bears it; (written, lists) unique.
-- in: source_file, mention, person_mention, person   out: scratch.person_lists, scratch.written
-- parameters: third (source id)
create or replace table scratch.ended as
select mention_id
from mention
where source in ('population', 'police-resident', :third)
    and (role <> 'person' or death_date is not null or cancel_date is not null);
create or replace table scratch.listed as
with entry as (
    select l.person_id, case f.source when 'population' then 1 when 'police-resident' then 2 else 4 end as list
    from person_mention l
    join source_file f on f.file_no = qc_quotient(l.mention_id, 10000000000)
    left join scratch.ended e on e.mention_id = l.mention_id
    where f.source in ('population', 'police-resident', :third) and e.mention_id is null
)
select person_id, bit_or(list) as lists
from entry
group by person_id;
create or replace table scratch.person_lists as
select coalesce(p.division, '') as written, l.lists, count(*) as persons
from scratch.listed l
join person p on p.person_id = l.person_id
where p.alive
group by coalesce(p.division, ''), l.lists;
create or replace table scratch.written as
select distinct written from scratch.person_lists;
drop table scratch.listed;
drop table scratch.ended;
