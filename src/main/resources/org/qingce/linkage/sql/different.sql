-- pairs of nodes of which a reviewer said that they are different, in order.
-- in: verdict
select left_node, right_node
from scratch.verdict
where verdict = 'different'
order by left_node, right_node;
