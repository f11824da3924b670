-- whether any run was assessed.
select count(*) as tables
from information_schema.tables
where table_name = 'link_quality';
