-- closing: keys of rows between two keys that are no longer seen as they stood, in order.
-- in: publishing_row
select row_key
from publishing_row
where relation = :relation and action <> 'add' and row_key > :after and row_key <= :last
order by row_key;
