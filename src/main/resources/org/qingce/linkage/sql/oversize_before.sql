-- how many values were too common for a rule at the last run; one row.
select count(*) as common
from link_oversize
where rule = :rule;
