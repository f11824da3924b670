-- how many pairs of rows agree in some keys where no more than a limit agree, and how many rows state all of them; one row.
-- in: search_row
with block as (
    select count(*) as bearers
    from scratch.search_row
    where :present
    group by :keys
)
select
    coalesce(sum(case when bearers <= :limit then bearers * (bearers - 1) / 2 else 0 end), 0) as pairs,
    coalesce(sum(bearers * (bearers - 1) / 2), 0) as all_pairs,
    coalesce(sum(bearers), 0) as bearers
from block;
