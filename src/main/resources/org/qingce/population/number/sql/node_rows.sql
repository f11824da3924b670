-- remembered_node: the rows of person_node that are new or change; node_id unique. A node that is gone stays with its person, and
--   goes with it where that is merged.
-- in: present_node, group_person, former_node, ending, person_node   out: remembered_node
create or replace table scratch.remembered_node as
with merged as (
    select person_id, merged_into
    from scratch.ending
    where merged_into is not null
),
absent as (
    select node_id, person_id
    from scratch.former_node
    union
    select node.node_id, node.person_id
    from person_node node
    join merged on merged.person_id = node.person_id
    where node.mentions = 0
),
remembered as (
    select node.node_id, person.person_id, node.mentions
    from scratch.present_node node
    join scratch.group_person person on person.group_id = node.group_id
    union all
    select absent.node_id, coalesce(merged.merged_into, absent.person_id) as person_id, 0 as mentions
    from absent
    left join merged on merged.person_id = absent.person_id
    left join scratch.present_node node on node.node_id = absent.node_id
    where node.node_id is null
)
select remembered.node_id, remembered.person_id, remembered.mentions
from remembered
left join scratch.former_node known
    on known.node_id = remembered.node_id
    and known.person_id = remembered.person_id
    and known.mentions = remembered.mentions
where known.node_id is null;
