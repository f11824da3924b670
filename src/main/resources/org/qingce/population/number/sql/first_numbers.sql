-- node_person: the person of each node where no number was ever given: numbers follow the persons' smallest mention_id;
--   node_id unique. is_first marks one node of each person.
-- in: link_node, link_cluster   out: node_person
create or replace table scratch.node_person as
with node as (
    select node_id, min(mention_id) as first_mention, count(*) as mentions
    from link_node
    group by node_id
),
cluster as (
    select clustered.cluster_id, min(node.first_mention) as first_mention
    from link_cluster clustered
    join node on node.node_id = clustered.node_id
    group by clustered.cluster_id
),
clustered_node as (
    select clustered.node_id, cluster.first_mention
    from link_cluster clustered
    join cluster on cluster.cluster_id = clustered.cluster_id
)
select
    node.node_id,
    dense_rank() over (order by coalesce(clustered_node.first_mention, node.first_mention)) as person_id,
    node.mentions,
    case when node.mentions > 1 then 'id-number' when clustered_node.node_id is not null then 'match' else 'alone' end
        as link,
    node.first_mention = coalesce(clustered_node.first_mention, node.first_mention) as is_first
from node
left join clustered_node on clustered_node.node_id = node.node_id;
