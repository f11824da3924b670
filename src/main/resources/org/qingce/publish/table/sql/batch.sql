-- batch: the rows of one relation between two keys that are to be written, in order.
-- in: :said, scratch.dated
select row_key, :columns, row_hash, since_publication
from :said
join (
    select row_key as dated_key, since_publication
    from scratch.dated
    where relation = :relation and row_key > :after and row_key <= :last
) dated on dated_key = row_key
where row_key > :after and row_key <= :last
order by row_key;
