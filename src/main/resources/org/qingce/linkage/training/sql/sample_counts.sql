-- of the mentions drawn: all, those with a certain key, ordered pairs of one certain key, and how many cores; one row.
-- in: training_mention
with sizes as (
    select core, is_open, count(*) as mentions
    from scratch.training_mention
    where drawn
    group by core, is_open
)
select
    count(*) as cores,
    coalesce(sum(mentions), 0) as mentions,
    coalesce(sum(case when is_open then 0 else mentions end), 0) as keyed,
    coalesce(sum(case when is_open then 0 else mentions * (mentions - 1) end), 0) as keyed_pairs
from sizes;
