-- the links of another model: all is linked anew. Nodes that were are touched, so that whoever stood in one keeps a number.
-- in: link_node   out: link_touched, and the tables of linkage empty
insert into link_touched (node_id)
select distinct node.node_id
from link_node node
where not exists (select 1 from link_touched known where known.node_id = node.node_id);

delete from link_node;

delete from link_edge;

delete from link_cluster;

delete from link_refusal;

delete from link_oversize;

delete from link_verdict;

delete from link_state where name = 'model';
