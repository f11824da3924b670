-- tie: who is named beside whom by one record, of two persons; mention_id, the mention of the one who is named, unique. The record's
-- own person is the one in its first role.
-- in: mention, person_mention, event   out: tie
create or replace table scratch.tie as
with named as (
    select
        mention_id,
        qc_quotient(mention_id, 10) as record_id,
        role,
        coalesce(id_status in ('VALID', 'VALID_UPGRADED'), false) as certain
    from mention
    where role in ('spouse', 'father', 'mother', 'husband', 'wife') and mention_id % 10 > 0
)
select
    named.mention_id,
    named.role,
    named.certain,
    own.person_id,
    other.person_id as other_id,
    event.kind,
    event.event_date
from named
join person_mention other on other.mention_id = named.mention_id
join person_mention own on own.mention_id = named.record_id * 10
left join event on event.event_id = named.record_id
where own.person_id <> other.person_id;
