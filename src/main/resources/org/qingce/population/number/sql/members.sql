-- former_node: what is remembered of the affected nodes; node_id unique.
-- former_member: the mentions that the affected persons had; mention_id unique.
-- group_member: the mentions of the affected nodes, each with the group (person to be) it is in now, the person it was in, and
--   the person its node was in, with as many mentions as the node had then (0: it was gone); mention_id unique.
-- present_node: the affected nodes that have mentions; node_id unique. person_group: the groups; group_id unique.
-- in: affected_person, affected_node, person_mention, person_node, link_node, link_cluster
-- out: former_node, former_member, group_member, present_node, person_group
create or replace table scratch.former_node as
select node.node_id, node.person_id, node.mentions
from person_node node
join scratch.affected_node affected on affected.node_id = node.node_id;

create or replace table scratch.former_member as
select member.mention_id, member.person_id, member.link
from person_mention member
join scratch.affected_person person on person.person_id = member.person_id;

create or replace table scratch.group_member as
with present as (
    select node.mention_id, node.node_id
    from link_node node
    join scratch.affected_node affected on affected.node_id = node.node_id
),
clustered as (
    select cluster.node_id, cluster.cluster_id
    from link_cluster cluster
    join scratch.affected_node affected on affected.node_id = cluster.node_id
)
select
    present.mention_id,
    present.node_id,
    coalesce(clustered.cluster_id, present.node_id) as group_id,
    clustered.node_id is not null as clustered,
    former.person_id as former_person,
    former.link as former_link,
    remembered.person_id as remembered_person,
    remembered.mentions as remembered_mentions
from present
left join clustered on clustered.node_id = present.node_id
left join scratch.former_member former on former.mention_id = present.mention_id
left join scratch.former_node remembered on remembered.node_id = present.node_id;

create or replace table scratch.present_node as
select node_id, group_id, min(mention_id) as first_mention, count(*) as mentions
from scratch.group_member
group by node_id, group_id;

create or replace table scratch.person_group as
select group_id, min(first_mention) as first_mention
from scratch.present_node
group by group_id;
