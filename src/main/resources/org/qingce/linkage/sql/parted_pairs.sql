-- made_pair: mentions whose certain key parted into several people, each with each: perhaps they are one after all.
-- in: linkage_node, touched_node   out: made_pair
insert into scratch.made_pair (left_mention, right_mention, rule)
with parted_node as (
    select node.mention_id, node.node_id, node.certain_key, :touched as touched
    from linkage_node node
    where node.node_id <> node.certain_key
)
select l.mention_id, r.mention_id, -1
from parted_node l
join parted_node r on r.certain_key = l.certain_key and l.node_id <> r.node_id and l.mention_id < r.mention_id
where l.touched or r.touched;
