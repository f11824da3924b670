-- one weighed pair.
-- in: weighed_pair
select *
from scratch.weighed_pair
where left_mention = :left and right_mention = :right;
