-- explained_row: the mentions of explained pairs as the model sees them; mention_id unique.
-- in: explained_pair, link_node, linkage_mention   out: explained_row
create or replace table scratch.explained_mention as
select node.mention_id, node.node_id
from link_node node
where node.mention_id in (
    select left_mention from scratch.explained_pair
    union
    select right_mention from scratch.explained_pair
);

create or replace table scratch.explained_row as
select mention.mention_id, node.node_id, mention.certain_key is not null as keyed, :names
from linkage_mention mention
join scratch.explained_mention node on node.mention_id = mention.mention_id;
