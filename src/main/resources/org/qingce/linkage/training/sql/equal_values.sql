-- how many of the pairs of mentions that state a column agree in it; one row. Mentions of one certain key count once.
-- in: training_single, training_mention
with frequency as (
    select mention.:column as value, count(*) as mentions
    from scratch.training_mention mention
    join scratch.training_single single on single.mention_id = mention.mention_id
    where mention.:column is not null
    group by mention.:column
)
select
    coalesce(sum(mentions * (mentions - 1)), 0) as equal_pairs,
    coalesce(sum(mentions), 0) as present
from frequency;
