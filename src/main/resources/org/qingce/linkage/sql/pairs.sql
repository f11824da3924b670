-- pair: candidate pairs, each by the first rule that makes it; (left_mention, right_mention) unique.
-- in: made_pair   out: pair
create or replace table scratch.pair as
select left_mention, right_mention, min(rule) as rule
from scratch.made_pair
group by left_mention, right_mention;
