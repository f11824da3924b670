-- every compared pair of nodes within groups of linked nodes, in order.
-- in: member, linkage_edge, scored, verdict
with known as (
    select left_node, right_node, weight, veto from linkage_edge
    union all
    select left_node, right_node, weight, veto from scratch.scored
)
select l.component, known.left_node, known.right_node, known.weight, known.veto
from known
join scratch.member l on l.node_id = known.left_node
join scratch.member r on r.node_id = known.right_node and r.component = l.component
order by l.component, known.left_node, known.right_node;
