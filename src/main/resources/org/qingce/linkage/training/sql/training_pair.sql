-- training_pair: the pairs that any rule made; (left_mention, right_mention) unique. rule holds two masks: the rules that made the pair
--   (low bits) and those in whose columns it agrees (times :shift).
-- in: training_made, training_mention   out: training_pair
create or replace table scratch.training_pair as
with made as (
    select left_mention, right_mention, sum(rule) as rules
    from scratch.training_made
    group by left_mention, right_mention
)
select
    made.left_mention,
    made.right_mention,
    cast(made.rules as bigint) + :shift * (:agreeing) as rule
from made
join scratch.training_mention l on l.mention_id = made.left_mention
join scratch.training_mention r on r.mention_id = made.right_mention;
