-- the kept pair of two nodes.
-- in: link_edge
select weight, rule, pattern, veto
from link_edge
where left_node = :left and right_node = :right;
