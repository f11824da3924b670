-- moved: mentions whose node changes, with the old one (null for those that arrived); mention_id unique.
-- in: placed, link_node, gone   out: moved
create or replace table scratch.moved as
select placed.mention_id, placed.node_id, placed.certain_key, node.node_id as old_node
from scratch.placed placed
left join (select mention_id, node_id from link_node where :known_in_question) node on node.mention_id = placed.mention_id
where node.node_id is null or node.node_id <> placed.node_id;
