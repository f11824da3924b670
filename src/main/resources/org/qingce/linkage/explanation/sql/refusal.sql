-- why the link of two nodes was refused.
-- in: link_refusal
select reason
from link_refusal
where left_node = :left and right_node = :right;
