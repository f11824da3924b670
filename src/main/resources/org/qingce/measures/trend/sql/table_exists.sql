-- table_exists: whether another stage has made a table.
-- in: information_schema   parameters: name
select count(*) as tables from information_schema.tables where table_name = :name and table_catalog <> 'scratch';
