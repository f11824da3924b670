-- rows_of_table: how many rows a table has.
-- in: any table   out: one row
select count(*) as rows_there
from :table;
