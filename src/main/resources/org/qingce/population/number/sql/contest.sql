-- contest: which person has how much of which group; (person_id, group_id) unique, place unique.
--   A mention speaks for the person it was in. A mention that has no person yet speaks for its node's person: with weight as far as
--   it stands in for a mention that the node lost (a changed record), else with none. place orders all claims: weight, then the
--   older person, then the group with the earliest mention.
-- contender: the claims still open: all. kept_number: the groups that keep a person's number: none yet.
-- in: group_member, person_group   out: contest, contender, kept_number
create or replace table scratch.contest as
with newcomer as (
    select distinct node_id
    from scratch.group_member
    where former_person is null and remembered_person is not null
),
node_claim as (
    select
        member.group_id,
        member.remembered_person as person_id,
        greatest(0, least(
            count(*) - count(member.former_person),
            max(member.remembered_mentions)
                - sum(case when member.former_person = member.remembered_person then 1 else 0 end)
        )) as weight
    from scratch.group_member member
    join newcomer on newcomer.node_id = member.node_id
    group by member.node_id, member.group_id, member.remembered_person
),
claim as (
    select former_person as person_id, group_id, count(*) as weight
    from scratch.group_member
    where former_person is not null
    group by former_person, group_id
    union all
    select person_id, group_id, weight
    from node_claim
),
weighed as (
    select person_id, group_id, cast(sum(weight) as bigint) as weight
    from claim
    group by person_id, group_id
)
select
    weighed.person_id,
    weighed.group_id,
    weighed.weight,
    row_number() over (order by weighed.weight desc, weighed.person_id, person_group.first_mention) as place
from weighed
join scratch.person_group person_group on person_group.group_id = weighed.group_id;

create or replace table scratch.contender as
select person_id, group_id, place
from scratch.contest;

create or replace table scratch.kept_number (group_id bigint, person_id bigint);
