-- how many mentions there are; one row.
select count(*) as mentions
from :input;
