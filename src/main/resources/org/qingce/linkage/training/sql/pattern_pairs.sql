-- how many pairs show each pattern of levels, by rule and by whether a constraint refuses them; (rule, refused, pattern) unique, in order.
-- in: linkage_compared
select rule, veto is not null as refused, :pattern as pattern, count(*) as pairs
from linkage_compared
group by 1, 2, 3
order by 1, 2, 3;
