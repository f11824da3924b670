-- told_couples: couples of whom only status and date tell. A person's partner is whom the same record names as spouse; one whom a
-- partner names joins that couple; one without any stands alone (other null). Parties of an event in scratch.wed are left out.
-- in: mention, person_mention, scratch.told, scratch.wed   out: scratch.told_couple, (kind, mention_id) unique
create or replace table scratch.told_couple as
with taught as (
    select t.kind, t.person_id, min(t.mention_id) as mention_id, min_by(t.day, t.place * 1000000000000000 + t.mention_id) as day
    from scratch.told t
    left join (
        select kind, husband as person_id from scratch.wed
        union
        select kind, wife from scratch.wed
    ) w on w.kind = t.kind and w.person_id = t.person_id
    where t.kind in ('marriage', 'divorce') and w.person_id is null
    group by t.kind, t.person_id
), spouse as (
    select qc_quotient(m.mention_id, 10) as record_id, p.person_id
    from mention m
    join person_mention p on p.mention_id = m.mention_id
    where m.role = 'spouse'
), partner as (
    select t.kind, t.person_id, min(s.person_id) as partner_id
    from scratch.told t
    join spouse s on s.record_id = qc_quotient(t.mention_id, 10) and s.person_id <> t.person_id
    where t.kind in ('marriage', 'divorce')
    group by t.kind, t.person_id
), named as (
    select kind, partner_id as person_id from partner group by kind, partner_id
), coupled as (
    select t.kind, t.mention_id, t.day, t.person_id, p.partner_id
    from taught t
    left join partner p on p.kind = t.kind and p.person_id = t.person_id
    left join named n on n.kind = t.kind and n.person_id = t.person_id
    where p.partner_id is not null or n.person_id is null
)
select kind, least(person_id, coalesce(partner_id, person_id)) as person_id,
    case when partner_id is not null then greatest(person_id, partner_id) end as other_person_id,
    min(mention_id) as mention_id, min_by(day, mention_id) as day
from coupled
group by kind, least(person_id, coalesce(partner_id, person_id)),
    case when partner_id is not null then greatest(person_id, partner_id) end;
