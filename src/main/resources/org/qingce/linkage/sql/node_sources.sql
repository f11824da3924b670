-- the sources in which nobody stands twice that mention each affected node, one bit a source; node_id unique, in order.
-- in: linked nodes, linkage_node, linkage_mention
select node.node_id, bit_or(mention.one_source) as sources
from linkage_node node
join scratch.linked_node linked on linked.node_id = node.node_id
join linkage_mention mention on mention.mention_id = node.mention_id
where mention.one_source <> 0
group by node.node_id
order by node.node_id;
