-- how many pairs show each pattern of levels; pattern unique, in order.
-- in: linkage_compared
select :pattern as pattern, count(*) as pairs
from linkage_compared
group by 1
order by 1;
