-- the weighed pair that an edge has its weight from; none where it is gone.
-- in: weighed_pair
select left_mention, right_mention
from scratch.weighed_pair
where weight = :weight and pattern = :pattern
order by left_mention, right_mention
limit 1;
