-- touched_node: takes in the nodes of crossed mentions.
-- in: crossed, linkage_node, touched_node   out: touched_node
insert into scratch.touched_node (node_id)
select distinct node.node_id
from linkage_node node
join (select distinct mention_id from scratch.crossed) crossed on crossed.mention_id = node.mention_id
where not exists (select 1 from scratch.touched_node touched where touched.node_id = node.node_id);
