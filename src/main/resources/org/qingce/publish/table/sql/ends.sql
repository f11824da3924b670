-- ends: the last key of each batch of rows of one relation that are written or no longer seen as they stood, in order.
-- in: scratch.dated, publishing_row
with touched as (
    select row_key
    from scratch.dated
    where relation = :relation and row_key > :after
    union all
    select row_key
    from publishing_row
    where relation = :relation and row_key > :after and action = 'remove' and not :whole
),
placed as (
    select row_key, row_number() over (order by row_key) - 1 as place
    from touched
)
select max(row_key) as row_key
from placed
group by qc_quotient(place, :size)
order by row_key;
