-- batch: the prepared rows between two keys, in order.
-- in: scratch.publishing
select row_key, :columns
from scratch.publishing
where row_key > :after and row_key <= :last
order by row_key;
