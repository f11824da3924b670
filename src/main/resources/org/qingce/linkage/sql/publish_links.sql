-- the register takes over what this run of linkage found.
-- in: gone, moved, edge, dropped_edge, affected, clustered, refused, oversize, verdict, touched_node
-- out: link_node, link_edge, link_cluster, link_refusal, link_oversize, link_verdict, link_touched
insert into link_touched (node_id)
with company as (
    select node_id from scratch.affected
    union
    select node_id from scratch.clustered
),
regrouped as (
    select company.node_id
    from company
    left join link_cluster before on before.node_id = company.node_id
    left join scratch.clustered now on now.node_id = company.node_id
    where coalesce(before.cluster_id, company.node_id) <> coalesce(now.cluster_id, company.node_id)
)
select node_id
from (select node_id from scratch.touched_node union select node_id from regrouped) touched
where not exists (select 1 from link_touched known where known.node_id = touched.node_id);

delete from link_node where mention_id in (select mention_id from scratch.gone);

delete from link_node where mention_id in (select mention_id from scratch.moved where old_node is not null);

insert into link_node (mention_id, node_id, certain_key)
select mention_id, node_id, certain_key
from scratch.moved;

delete from link_edge
where exists (
    select 1
    from scratch.dropped_edge dropped
    where dropped.left_node = link_edge.left_node and dropped.right_node = link_edge.right_node
);

insert into link_edge (left_node, right_node, weight, rule, pattern, veto)
select left_node, right_node, weight, rule, pattern, veto
from scratch.edge;

delete from link_cluster where node_id in (select node_id from scratch.affected);

insert into link_cluster (node_id, cluster_id)
select node_id, cluster_id
from scratch.clustered;

delete from link_refusal
where left_node in (select node_id from scratch.affected) or right_node in (select node_id from scratch.affected);

insert into link_refusal (left_node, right_node, weight, reason)
select left_node, right_node, weight, reason
from scratch.refused;

delete from link_oversize;

insert into link_oversize (rule, value, narrowed, mentions, handling)
select rule, value, narrowed, mentions, handling
from scratch.oversize;

delete from link_verdict;

insert into link_verdict (left_node, right_node, verdict)
select left_node, right_node, verdict
from scratch.verdict;
