-- pair_row: the mentions of candidate pairs as the model sees them; mention_id unique.
-- in: pair, linkage_node, linkage_input   out: pair_row
create or replace table scratch.named_mention as
select left_mention as mention_id from scratch.pair
union
select right_mention as mention_id from scratch.pair;

create or replace table scratch.named_node as
select node.mention_id, node.node_id
from linkage_node node
join scratch.named_mention named on named.mention_id = node.mention_id;

create or replace table scratch.pair_row as
with named_input as (
    select input.*, named.node_id as named_node
    from linkage_input input
    join scratch.named_node named on named.mention_id = input.mention_id
)
select mention_id, named_node as node_id, :columns
from named_input;
