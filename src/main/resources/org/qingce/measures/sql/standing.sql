-- standing: how persons and records stand across the sources. Nearly all stand as they should, so only remarks on the others are
-- kept: the subjects join a small table instead of all persons. A person's lists are bits: 0 population, 1 police-resident,
-- 2 police-resident with neither death nor cancellation, from 3 on the other sources.
-- in: source_file, mention, person_mention, person, finding, finding_settled. What was verified right is no fault; what was
--      answered is one of the record as it was received, no longer one of the person
-- out: mention_aside (mention_id unique): records that make no list (side roles), or only bit 1 (ended: secondary is false)
--      person_list (person_id unique): the lists that name the person; crowded: one of them does so twice. Holds only whom a
--      remark below is made of
--      person_remark (person_id unique), mention_remark (mention_id unique)
create or replace table mention_aside as
select mention_id, role not in ('person', 'child') as secondary
from mention
where role not in ('person', 'child')
    or (source = 'police-resident' and (death_date is not null or cancel_date is not null));
create or replace table person_list as
with list as (
    select source, case source when 'population' then 1 when 'police-resident' then 2
        else cast(power(2, 2 + row_number() over (order by source)) as bigint) end as bit
    from (select distinct source from source_file) as named
), entry as (
    select l.person_id, case when b.bit = 2 and a.mention_id is null then 6 else b.bit end as lists
    from person_mention l
    join source_file f on f.file_no = qc_quotient(l.mention_id, 10000000000)
    join list b on b.source = f.source
    left join mention_aside a on a.mention_id = l.mention_id
    where a.mention_id is null or not a.secondary
), gathered as (
    select person_id, bit_or(lists) as lists, count(*) as entries
    from entry
    group by person_id
), counted as (
    select person_id, lists, entries > bit_count(lists) - case when qc_has_bit(lists, 2) then 1 else 0 end as crowded
    from gathered
)
select person_id, lists, crowded
from counted
where crowded or not qc_has_bit(lists, 1) or (qc_has_bit(lists, 2) and not qc_has_bit(lists, 0));
create or replace table person_remark as
with remark as (
    select person_id, 'outside police' as remark from person_list where not qc_has_bit(lists, 1)
    union all
    select person_id, 'outside received' from person_list where qc_has_bit(lists, 2) and not qc_has_bit(lists, 0)
    union all
    select person_id, 'outside published' from person where not published
    union all
    select person_id, 'not alive' from person where not alive
    union all
    select f.subject_id, 'faulty'
    from finding f
    left join finding_settled s on s.rule = f.rule and s.subject = f.subject and s.subject_id = f.subject_id
    where f.subject = 'person' and f.severity = 'error' and s.rule is null
    union all
    select p.person_id, 'faulty'
    from finding f
    join person_mention l on l.mention_id = f.subject_id
    join person p on p.person_id = l.person_id
    left join finding_settled s on s.rule = f.rule and s.subject = f.subject and s.subject_id = f.subject_id
    where f.subject = 'mention' and f.severity = 'error' and s.rule is null
        and f.subject_id in (p.id_number_from, p.id_status_from, p.name_from, p.sex_from, p.birth_date_from,
            p.ethnicity_from, p.marital_status_from, p.education_from, p.hukou_nature_from, p.household_no_from,
            p.relation_from, p.phone_from, p.hukou_address_from, p.residence_address_from, p.division_from,
            p.residence_division_from, p.death_date_from, p.cancel_date_from)
)
select person_id, bool_or(remark = 'outside police') as outside_police,
    bool_or(remark = 'outside received') as outside_received, bool_or(remark = 'outside published') as outside_published,
    bool_or(remark = 'not alive') as not_alive, bool_or(remark = 'faulty') as faulty
from remark
group by person_id;
create or replace table mention_remark as
with crowd as (
    select m.mention_id, m.source, p.person_id, m.death_date is null and m.cancel_date is null as lasting
    from person_list p
    join person_mention l on l.person_id = p.person_id
    join mention m on m.mention_id = l.mention_id
    where p.crowded and m.role in ('person', 'child')
), numbered as (
    select mention_id, lasting, row_number() over (partition by source, person_id order by mention_id) as place,
        row_number() over (partition by source, person_id, lasting order by mention_id) as lasting_place
    from crowd
), remark as (
    select l.mention_id, r.outside_police, r.outside_received, r.outside_published, r.not_alive, false as faulty,
        false as repeated, false as repeated_lasting
    from person_remark r
    join person_mention l on l.person_id = r.person_id
    where r.outside_police or r.outside_received or r.outside_published or r.not_alive
    union all
    select mention_id, false, false, false, false, false, place > 1, lasting and lasting_place > 1
    from numbered
    where place > 1
    union all
    select f.subject_id, false, false, false, false, true, false, false
    from finding f
    left join finding_settled s on s.rule = f.rule and s.subject = f.subject and s.subject_id = f.subject_id
        and s.state = 'verified-right'
    where f.subject = 'mention' and f.severity = 'error' and s.rule is null
)
select mention_id, bool_or(outside_police) as outside_police, bool_or(outside_received) as outside_received,
    bool_or(outside_published) as outside_published, bool_or(not_alive) as not_alive, bool_or(faulty) as faulty,
    bool_or(repeated) as repeated, bool_or(repeated_lasting) as repeated_lasting
from remark
group by mention_id;
drop table mention_aside;
drop table person_list;
