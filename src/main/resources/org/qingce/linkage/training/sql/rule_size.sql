-- how many pairs one rule makes among drawn values; one row.
-- in: training_bearer
with part_size as (
    select part, count(*) as mentions, sum(case when is_open then 0 else 1 end) as keyed
    from scratch.training_bearer
    where part is not null
    group by part
)
select coalesce(sum(mentions * (mentions - 1) - case when :one_open then keyed * (keyed - 1) else 0 end), 0) as ordered_pairs
from part_size;
