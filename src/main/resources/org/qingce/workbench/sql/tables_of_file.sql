-- tables_of_file: the tables of the file beside, by name; name unique.
-- in: information_schema   out: name
select table_name as name
from information_schema.tables
where table_catalog = 'register' and table_schema = 'main' and table_type = 'BASE TABLE'
order by table_name;
