-- ends: the last key of each batch, in order.
-- in: scratch.publishing
with placed as (
    select row_key, row_number() over (order by row_key) - 1 as place
    from scratch.publishing
    where row_key > :after
)
select max(row_key) as row_key
from placed
group by qc_quotient(place, :size)
order by row_key;
