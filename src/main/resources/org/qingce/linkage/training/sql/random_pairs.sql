-- training_random: pairs taken at random, no two of one certain key; (left_mention, right_mention) unique. rule is 1 where a side has no key.
-- in: training_single   out: training_random
create or replace table scratch.training_random as
select
    l.mention_id as left_mention,
    r.mention_id as right_mention,
    case when l.is_open or r.is_open then 1 else 0 end as rule
from scratch.training_single l
join scratch.training_single step on step.place <= :steps
join scratch.training_single r on r.place = l.place + step.place;
