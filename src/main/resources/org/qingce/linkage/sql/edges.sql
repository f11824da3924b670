-- edge: the scored pairs that are kept; dropped_edge: edges of touched nodes, which are made anew.
-- in: scored, link_edge, touched_node   out: edge, dropped_edge; (left_node, right_node) unique in each
create or replace table scratch.edge as
select left_node, right_node, weight, :rule_id as rule, pattern, veto
from scratch.scored
where weight >= :keep;

create or replace table scratch.dropped_edge as
select edge.left_node, edge.right_node
from link_edge edge
where edge.left_node in (select node_id from scratch.touched_node)
    or edge.right_node in (select node_id from scratch.touched_node);

create or replace temp view linkage_edge as
select edge.left_node, edge.right_node, edge.weight, edge.rule, edge.pattern, edge.veto
from link_edge edge
where not exists (
    select 1
    from scratch.dropped_edge dropped
    where dropped.left_node = edge.left_node and dropped.right_node = edge.right_node
)
union all
select left_node, right_node, weight, rule, pattern, veto
from scratch.edge;
