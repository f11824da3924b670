-- dedupe_seen: the rows as the model sees them; mention_id unique.
-- in: dedupe_input   out: dedupe_seen
create or replace table dedupe_seen as
select mention_id, source, :columns from dedupe_input;
