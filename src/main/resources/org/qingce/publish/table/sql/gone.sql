-- gone: the next keys of rows that are no longer seen as they stood, in order.
-- in: publishing_row
select row_key
from publishing_row
where relation = :relation and action <> 'add' and row_key > :after
order by row_key
limit :size;
