-- parent_child: one row per child and parent; parent_child_id unique, (child_id, parent_id) unique. elder_…: the child that the same
-- parent had last before, where one is known; of children of one day the one with the smaller number.
-- in: tie, noted, person   out: parent_child
create or replace table parent_child as
with pair as (
    select
        person_id as child_id,
        other_id as parent_id,
        min(role) as role,
        min(mention_id) as first_mention,
        min(case when kind = 'birth' then event_date end) as certified_on
    from scratch.tie
    where role in ('father', 'mother')
    group by person_id, other_id
),
born as (
    select
        pair.child_id,
        pair.parent_id,
        pair.role,
        pair.first_mention,
        pair.certified_on is not null as certified,
        coalesce(pair.certified_on, child.birth_date) as born_on,
        child.name as child_name,
        child.id_number as child_id_number,
        child.division as child_division
    from pair
    join person child on child.person_id = pair.child_id
),
ordered as (
    select
        born.*,
        lag(child_id) over (partition by parent_id order by born_on, child_id) as elder_id,
        lag(born_on) over (partition by parent_id order by born_on, child_id) as elder_born_on,
        lag(child_name) over (partition by parent_id order by born_on, child_id) as elder_name
    from born
    where born_on is not null
    union all
    select born.*, cast(null as bigint), cast(null as date), cast(null as string)
    from born
    where born_on is null
)
select
    ordered.child_id * 10000000000 + ordered.parent_id as parent_child_id,
    ordered.child_id,
    ordered.parent_id,
    ordered.role,
    ordered.first_mention,
    coalesce(ordered.child_division, parent.division) as division,
    ordered.certified,
    ordered.born_on,
    ordered.child_id_number,
    ordered.child_name,
    parent.id_number as parent_id_number,
    parent.name as parent_name,
    parent.birth_date as parent_birth_date,
    noted.died_last as parent_died_on,
    ordered.elder_id,
    ordered.elder_name,
    ordered.elder_born_on
from ordered
join person parent on parent.person_id = ordered.parent_id
left join scratch.noted noted on noted.person_id = ordered.parent_id;
