-- tree: how the engine's parser understands a statement, which is not run.
-- in: the text of a statement   out: one row: JSON
select json_serialize_sql(cast(:statement as string)) as tree;
