-- touched_node: nodes that gained or lost a mention; node_id unique.
-- in: moved, gone   out: touched_node
create or replace table scratch.touched_node as
select node_id from scratch.moved
union
select old_node as node_id from scratch.moved where old_node is not null
union
select node_id from scratch.gone;
