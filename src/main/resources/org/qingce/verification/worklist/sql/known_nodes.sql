-- nodes by number, with their first mention; node_id unique.
-- in: link_node, mention   parameters: nodes
select node.node_id, min(node.mention_id) as mention_id, min_by(mention.division, node.mention_id) as division
from link_node node
join mention on mention.mention_id = node.mention_id
where node.node_id in :nodes
group by node.node_id;
