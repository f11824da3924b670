-- training_bearer: the mentions that bear a drawn value of one rule; part is what pairs must share, null where even the rule's further
--   columns leave too many together; mention_id unique.
-- in: training_mention   out: training_bearer
create or replace table scratch.training_bearer as
with bearer as (
    select mention_id, core, is_open, :value as value, :narrow as narrow
    from scratch.training_mention
    where :value is not null and qc_hash(:value) % :parts = 0
),
block as (
    select value, count(*) as mentions
    from bearer
    group by value
    having count(*) > 1
),
crowd as (
    select bearer.value, bearer.narrow, count(*) as mentions
    from bearer
    join block on block.value = bearer.value
    where block.mentions > :limit and bearer.narrow is not null
    group by bearer.value, bearer.narrow
)
select
    bearer.mention_id,
    bearer.core,
    bearer.is_open,
    bearer.value,
    case
        when block.mentions <= :limit then bearer.value
        when crowd.mentions <= :limit then bearer.value || chr(30) || bearer.narrow
    end as part
from bearer
join block on block.value = bearer.value
left join crowd on crowd.value = bearer.value and crowd.narrow = bearer.narrow;
