-- dated: the rows that are new or say something else, and the publication that is the first to say so; (relation, row_key) unique.
-- in: publishing_row   out: scratch.dated
create or replace table scratch.dated as
select relation, row_key, row_hash, cast(:publication as bigint) as since_publication
from publishing_row
where action <> 'remove'
order by relation, row_key;
