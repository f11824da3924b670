-- dedupe_row: the rows of all files, cells as text; mention_id unique, (source, row_no) unique.
-- in: rows (a file of them), columns (c1, c2, …)   out: dedupe_row
create or replace table dedupe_row as
select mention_id, source, row_no, :columns from :rows;
