-- how many pairs each set of rules makes (rules is a mask); rules unique.
-- in: training_made
with made as (
    select left_mention, right_mention, sum(rule) as rules
    from scratch.training_made
    group by left_mention, right_mention
)
select cast(rules as bigint) as rules, count(*) as pairs
from made
group by 1
order by 1;
