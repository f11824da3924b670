-- probe: the mentions of every :parts-th certain key, with their node as the run that knew the keys placed them; mention_id unique.
-- touched_mention, touched_row: the same, as those who ask for pairs with their eyes covered.
-- in: link_node, linkage_mention of the covered model   out: probe, touched_mention, touched_row
create or replace table scratch.probe as
select mention_id, node_id
from link_node
where certain_key is not null and qc_hash(certain_key) % :parts = 0;

create or replace table scratch.touched_mention as
select mention_id
from scratch.probe;

create or replace table scratch.touched_row as
select mention.mention_id, mention.core, :names
from linkage_mention mention
join scratch.touched_mention touched on touched.mention_id = mention.mention_id;
