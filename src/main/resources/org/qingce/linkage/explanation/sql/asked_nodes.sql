-- the nodes of two groups of mentions in the last run.
-- in: link_node, link_cluster
select node.mention_id, node.node_id, coalesce(cluster.cluster_id, node.node_id) as cluster_id
from link_node node
left join link_cluster cluster on cluster.node_id = node.node_id
where node.mention_id in :mentions
order by node.mention_id;
