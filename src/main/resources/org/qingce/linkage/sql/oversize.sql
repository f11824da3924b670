-- common: values that more mentions share than the rule allows, and that make pairs at all; narrowed: their bearers with the rule's further columns as one text,
--   mention_id unique; crowded: those values that even these columns do not part.
-- in: blocked_row, linkage_mention   out: common, narrowed, crowded, oversize
create or replace table scratch.common as
select :columns, count(*) as mentions
from scratch.blocked_row
group by :columns
having count(*) > :limit and :makes_pairs;

create or replace table scratch.narrowed as
with common_bearer as (
    select bearer.mention_id
    from scratch.blocked_row bearer
    join scratch.common common on :equal
)
select mention.mention_id, :bearer_columns, :narrow as narrow
from linkage_mention bearer
join common_bearer mention on mention.mention_id = bearer.mention_id;

create or replace table scratch.crowded as
select :columns, narrow, count(*) as mentions
from scratch.narrowed
where narrow is not null
group by :columns, narrow
having count(*) > :limit;

insert into scratch.oversize (rule, value, narrowed, mentions, handling)
select :rule, :value, cast(null as string), mentions, 'narrowed'
from scratch.common
union all
select :rule, :value, narrow, mentions, 'left-out'
from scratch.crowded;
