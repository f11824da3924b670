-- changed_membership: the mentions whose person or link is another now; mention_id unique.
-- change: the rows of membership_change: whose person is another, but for first mentions of a person numbered in this run; mention_id
--   unique.
-- in: membership, ending, numbering, deciding   out: changed_membership, change
create or replace table scratch.changed_membership as
select mention_id, person_id, former_person, link, minted, origin_person
from scratch.membership
where coalesce(person_id, 0) <> coalesce(former_person, 0) or coalesce(link, '') <> coalesce(former_link, '');

create or replace table scratch.change as
with returned as (
    select person_id
    from scratch.numbering
    where returned
)
select
    changed.mention_id,
    changed.former_person as from_person,
    changed.person_id as to_person,
    case
        when changed.person_id is null then 'gone'
        when changed.former_person is null and returned.person_id is not null then 'returned'
        when changed.former_person is null then 'arrived'
        when ending.merged_into = changed.person_id then 'merged'
        when changed.minted and changed.origin_person = changed.former_person then 'split'
        else 'moved'
    end as why,
    deciding.decision_id
from scratch.changed_membership changed
left join returned on returned.person_id = changed.person_id
left join scratch.ending ending on ending.person_id = changed.former_person
left join scratch.deciding deciding
    on deciding.from_person = changed.former_person and deciding.to_person = changed.person_id
where coalesce(changed.person_id, 0) <> coalesce(changed.former_person, 0)
    and not (changed.former_person is null and changed.minted);
