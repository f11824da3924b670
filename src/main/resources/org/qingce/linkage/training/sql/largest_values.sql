-- the values of one rule that most mentions bear, the most common first; value unique.
-- in: training_bearer
select replace(value, chr(31), ' ') as value, count(*) as mentions, sum(case when part is null then 1 else 0 end) as left_out
from scratch.training_bearer
group by value
order by mentions desc, value
limit :limit;
