-- common_count: how many values are too common for the rule at hand.
-- in: common   out: one row
select count(*) as common
from scratch.common;
