-- common: values that more mentions share than the rule allows, and that make pairs at all; the columns together unique.
-- in: blocked_row   out: common
create or replace table scratch.common as
select :columns, count(*) as mentions
from scratch.blocked_row
group by :columns
having count(*) > :limit and :makes_pairs;
