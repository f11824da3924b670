-- narrowed: the bearers of common values with the rule's further columns as one text, mention_id unique.
-- crowded: those common values that even these columns do not part.
-- in: blocked_row, common, linkage_mention   out: narrowed, crowded, oversize
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
