-- tables: the tables that the register holds.
-- in: information_schema.tables
select distinct table_name from information_schema.tables order by table_name;
