-- add_divisions: the divisions of a list; code unique.
-- in: rows (code, name, level, parent)   out: division
insert into division (code, name, level, parent)
select code, name, level, parent from :rows;
