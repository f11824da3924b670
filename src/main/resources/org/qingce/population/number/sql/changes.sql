-- membership: every mention that has, or had, one of the affected persons; mention_id unique. person_id is null where it is gone.
-- deciding: reviewers' decisions that speak for a mention's way from one person to another; (from_person, to_person) unique.
-- in: group_member, present_node, former_member, group_person, link_decision   out: membership, deciding
create or replace table scratch.membership as
select
    member.mention_id,
    member.node_id,
    member.former_person,
    member.former_link,
    person.person_id,
    person.minted,
    person.origin_person,
    case when node.mentions > 1 then 'id-number' when member.clustered then 'match' else 'alone' end as link
from scratch.group_member member
join scratch.group_person person on person.group_id = member.group_id
join scratch.present_node node on node.node_id = member.node_id
union all
select
    former.mention_id,
    null as node_id,
    former.person_id as former_person,
    former.link as former_link,
    null as person_id,
    false as minted,
    null as origin_person,
    null as link
from scratch.former_member former
left join scratch.group_member member on member.mention_id = former.mention_id
where member.mention_id is null;

create or replace table scratch.deciding as
with side as (
    select distinct node_id, former_person, person_id
    from scratch.membership
    where former_person is not null and person_id is not null
),
sides as (
    select decision.decision_id, decision.verdict, own.former_person, own.person_id,
        other.former_person as other_former, other.person_id as other_person
    from link_decision decision
    join side own on own.node_id = decision.left_node
    join side other on other.node_id = decision.right_node
    union all
    select decision.decision_id, decision.verdict, own.former_person, own.person_id,
        other.former_person as other_former, other.person_id as other_person
    from link_decision decision
    join side own on own.node_id = decision.right_node
    join side other on other.node_id = decision.left_node
)
select former_person as from_person, person_id as to_person, max(decision_id) as decision_id
from sides
where former_person <> person_id
    and case when verdict = 'same' then person_id = other_person and former_person <> other_former
        else person_id <> other_person and former_person = other_former end
group by former_person, person_id;
