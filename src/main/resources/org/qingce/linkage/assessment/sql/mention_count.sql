-- how many mentions there are.
-- in: input
select count(*) as mentions
from :input mention;
