-- the hard cases, one row a kind.
-- in: truth_mention, truth_person
with known as (
    select distinct label, person_id from scratch.truth_mention where id_whose = 'own'
),
second as (
    select distinct label, person_id from scratch.truth_mention where id_whose = 'second'
),
kin as (
    select 'twins' as what, l.person as left_person, r.person as right_person
    from scratch.truth_person l
    join scratch.truth_person r on r.mother = l.mother and r.birth_date = l.birth_date
    where cast(l.person as bigint) < cast(r.person as bigint)
    union all
    select 'father-son' as what, child.father as left_person, child.person as right_person
    from scratch.truth_person child
    where child.father is not null and child.sex = '1'
),
seen_kin as (
    select what, left_person, right_person
    from kin
    where left_person in (select label from known) and right_person in (select label from known)
),
joined_kin as (
    select distinct l.label as left_person, r.label as right_person
    from known l
    join known r on r.person_id = l.person_id and r.label <> l.label
),
joined_second as (
    select distinct known.label
    from known
    join second on second.label = known.label and second.person_id = known.person_id
),
borrowed as (
    select mention_id, person_id, label, id_usable from scratch.truth_mention where id_whose = 'another' and linkable
),
bearer as (
    select distinct id_usable, person_id from scratch.truth_mention where id_whose in ('own', 'second')
)
select seen_kin.what, count(joined_kin.left_person) as counted, count(*) as cases
from seen_kin
left join joined_kin on joined_kin.left_person = seen_kin.left_person and joined_kin.right_person = seen_kin.right_person
group by seen_kin.what
union all
select 'two-numbers', count(joined_second.label), count(*)
from (select distinct second.label from second join known on known.label = second.label) both_seen
left join joined_second on joined_second.label = both_seen.label
union all
select 'shared-number', sum(case when bearer.person_id is null then 1 else 0 end), count(*)
from borrowed
left join bearer on bearer.id_usable = borrowed.id_usable and bearer.person_id = borrowed.person_id
order by 1;
