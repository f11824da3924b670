-- touched_mention: the current mentions of touched nodes; touched_row: the same as the model sees them; mention_id unique.
-- in: touched_node, linkage_node, linkage_mention   out: touched_mention, touched_row
create or replace table scratch.touched_mention as
select node.mention_id
from linkage_node node
join scratch.touched_node touched on touched.node_id = node.node_id;

create or replace table scratch.touched_row as
select mention.mention_id, mention.core, :names
from linkage_mention mention
join scratch.touched_mention touched on touched.mention_id = mention.mention_id;
