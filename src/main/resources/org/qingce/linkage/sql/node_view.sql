-- linkage_node: the node of every current mention, as it will stand after this run; mention_id unique.
-- in: link_node, moved, gone
create or replace temp view linkage_node as
select node.mention_id, node.node_id, node.certain_key
from link_node node
where not exists (select 1 from scratch.gone gone where gone.mention_id = node.mention_id)
    and not exists (select 1 from scratch.moved moved where moved.mention_id = node.mention_id)
union all
select mention_id, node_id, certain_key
from scratch.moved;
