-- the weighed pair that speaks loudest for two being one.
-- in: weighed_pair
select left_mention, right_mention
from scratch.weighed_pair
order by weight desc, case when veto is null then 0 else 1 end, left_mention, right_mention
limit 1;
