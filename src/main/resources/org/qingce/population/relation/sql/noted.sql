-- department: what kind of records each source holds, and a bit for it; source unique.
-- in: source_file, event   out: department
create or replace table scratch.department as
with named as (
    select distinct source
    from source_file
),
eventful as (
    select distinct source
    from event
)
select
    named.source,
    row_number() over (order by named.source) - 1 as position,
    cast(power(2, row_number() over (order by named.source) - 1) as bigint) as bit,
    named.source = 'police-resident' as police,
    named.source = 'population' as received,
    substr(named.source, 1, 7) = 'health-' as health,
    eventful.source is null and named.source not in ('police-resident', 'population') as service
from named
left join eventful on eventful.source = named.source;

-- noted: persons of whom more is to be said than one plain record a source says; person_id unique. Of the records that are about
-- the person (or the child of a birth), not of those that name them as a relative.
-- in: mention, person_mention, event, department   out: noted
create or replace table scratch.noted as
with own as (
    select
        member.person_id,
        department.police,
        department.received,
        department.health,
        department.service,
        department.bit,
        mention.birth_date,
        mention.death_date,
        mention.updated_on,
        mention.death_date is null and mention.cancel_date is null as lasting,
        mention.death_date is not null or death.event_id is not null as dead
    from mention
    join person_mention member on member.mention_id = mention.mention_id
    join scratch.department department on department.source = mention.source
    left join (select event_id from event where kind = 'death') as death on death.event_id = qc_quotient(mention.mention_id, 10)
    where mention.role in ('person', 'child')
),
gathered as (
    select
        person_id,
        min(case when police then birth_date end) as police_born_first,
        max(case when police then birth_date end) as police_born_last,
        min(case when health then birth_date end) as health_born_first,
        max(case when health then birth_date end) as health_born_last,
        min(death_date) as died_first,
        max(death_date) as died_last,
        coalesce(bit_or(case when dead then bit end), 0) as dead_in,
        bool_or(dead and not police) as dead_elsewhere,
        bool_or(police and lasting) as active_in_police,
        max(case when service and lasting and not dead then updated_on end) as served_on,
        sum(case when police and lasting then 1 else 0 end) as police_records,
        sum(case when received and lasting then 1 else 0 end) as received_records
    from own
    group by person_id
)
select
    person_id, police_born_first, police_born_last, health_born_first, health_born_last, died_first, died_last, dead_in,
    dead_elsewhere, active_in_police, served_on, police_records, received_records
from gathered
where dead_in > 0
    or police_records > 1
    or received_records > 1
    or police_born_first <> health_born_first
    or police_born_last <> health_born_last;
