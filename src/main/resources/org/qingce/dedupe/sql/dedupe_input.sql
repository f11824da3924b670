-- dedupe_input: the rows under the names of their headings; mention_id unique.
-- in: dedupe_row   out: dedupe_input
create or replace temp view dedupe_input as
select mention_id, source, row_no, :columns from dedupe_row;
