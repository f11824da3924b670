-- told: words that something happened in the months compared. told: one row per kind and mention that says so of its own person;
-- wed: one row per event of a couple; event_id unique. Status codes are those of GB/T 2261.2.
-- in: mention, event, person_mention, scratch.expected_source   out: scratch.told, scratch.wed   parameters: since, today
create or replace table scratch.told as
with word as (
    select 'birth' as kind, mention_id, source, birth_date as day, cast(null as string) as status
    from mention
    where role in ('person', 'child') and birth_date between :since and :today
    union all
    select 'death', mention_id, source, death_date, cast(null as string)
    from mention
    where role = 'person' and death_date between :since and :today
    union all
    select case marital_status when '40' then 'divorce' else 'marriage' end, mention_id, source, marital_change_date,
        marital_status
    from mention
    where role = 'person' and marital_change_date between :since and :today
        and marital_status in ('20', '21', '22', '23', '40')
)
select w.kind, w.mention_id, w.day, e.place, p.person_id
from word w
join scratch.expected_source e on e.kind = w.kind and e.source = w.source and w.day >= e.since
join person_mention p on p.mention_id = w.mention_id
where w.status is null or w.status in ('20', '21') or not e.first_marriage;
create or replace table scratch.wed as
with happened as (
    select v.event_id, v.kind, v.source, v.event_date as day, e.place
    from event v
    join scratch.expected_source e on e.kind = v.kind and e.source = v.source and v.event_date >= e.since
    where v.kind in ('marriage', 'divorce') and v.event_date <= :today
), party as (
    select qc_quotient(m.mention_id, 10) as event_id, m.role, m.mention_id, p.person_id
    from mention m
    join person_mention p on p.mention_id = m.mention_id
    where m.role in ('husband', 'wife')
)
select h.event_id, h.kind, h.source, h.day, h.place, man.mention_id, man.person_id as husband, woman.person_id as wife
from happened h
join party man on man.event_id = h.event_id and man.role = 'husband'
join party woman on woman.event_id = h.event_id and woman.role = 'wife';
