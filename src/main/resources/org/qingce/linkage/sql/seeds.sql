-- affected: nodes whose cluster may change; node_id unique. To begin with: touched nodes, those they stood with, the ends of edges that
--   came or went, and nodes of changed verdicts.
-- in: touched_node, link_cluster, edge, dropped_edge, changed_verdict   out: affected
create or replace table scratch.affected as
with seed as (
    select node_id from scratch.touched_node
    union
    select left_node as node_id from scratch.edge where weight >= :link
    union
    select right_node as node_id from scratch.edge where weight >= :link
    union
    select left_node as node_id from scratch.dropped_edge
    union
    select right_node as node_id from scratch.dropped_edge
    union
    select left_node as node_id from scratch.changed_verdict
    union
    select right_node as node_id from scratch.changed_verdict
),
company as (
    select distinct cluster.cluster_id
    from link_cluster cluster
    join seed on seed.node_id = cluster.node_id
)
select node_id from seed
union
select cluster.node_id
from link_cluster cluster
join company on company.cluster_id = cluster.cluster_id;
