-- the links among affected nodes, in order.
-- in: linkage_link, affected
select link.left_node, link.right_node, link.weight, link.veto
from linkage_link link
:where_affected
order by link.left_node, link.right_node;
