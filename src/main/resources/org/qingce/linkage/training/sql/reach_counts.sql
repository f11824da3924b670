-- how many known pairs each rule reaches, and (rule -1) any rule, and (rule -2) how many there are; rule unique.
-- in: known_pair, reached_pair
select rule, count(*) as pairs
from scratch.reached_pair
group by rule
union all
select -1 as rule, count(*) as pairs
from (select distinct left_mention, right_mention from scratch.reached_pair) reached
union all
select -2 as rule, count(*) as pairs
from scratch.known_pair;
