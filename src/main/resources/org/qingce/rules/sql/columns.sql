-- columns: the columns of a relation, in order.
-- in: any   out: column_name (unique), data_type
select column_name, data_type
from information_schema.columns
where table_name = :relation
order by ordinal_position;
