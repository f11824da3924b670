-- all_columns: the columns of all relations, in their order.
-- in: any   out: relation, column_name (unique together), data_type
select table_name as relation, column_name, data_type
from information_schema.columns
where table_schema = 'main'
order by table_name, ordinal_position;
