-- blocked_key: the values of one rule's columns for which pairs are to be made; the columns together unique.
--   Values that were too common last time are always among them, so that it is seen when they no longer are.
-- in: the mentions that ask for pairs, link_oversize   out: blocked_key
create or replace table scratch.blocked_key as
select :columns
from :asking
where :present
group by :columns
:several
union
select :columns
from linkage_mention
where :present and :was_common
group by :columns;
