-- crossed: mentions with a value that became too common for a rule, or no longer is; not unique.
-- in: blocked_row, oversize, link_oversize   out: crossed
insert into scratch.crossed (mention_id)
with now as (
    select value, coalesce(narrowed, '') as narrowed from scratch.oversize where rule = :rule
),
before as (
    select value, coalesce(narrowed, '') as narrowed from link_oversize where rule = :rule
),
changed as (
    select value from (select value, narrowed from now except select value, narrowed from before) news
    union
    select value from (select value, narrowed from before except select value, narrowed from now) olds
)
select bearer.mention_id
from scratch.blocked_row bearer
join changed on changed.value = :value;
