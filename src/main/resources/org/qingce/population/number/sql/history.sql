-- what became of a person's mentions, one row per run, reason and other person, in order.
-- in: membership_change
with changed as (
    select
        run_id,
        changed_on,
        why,
        case when to_person = :person_id then from_person else to_person end as other_person,
        coalesce(to_person = :person_id, false) as joined
    from membership_change
    where from_person = :person_id or to_person = :person_id
)
select run_id, changed_on, why, joined, other_person, count(*) as mentions
from changed
group by run_id, changed_on, why, joined, other_person
order by run_id, why, joined, other_person;
