-- suspects: the persons that are new or may say something else; row_key unique.
-- in: scratch.outgoing   out: scratch.suspect; scratch.outgoing without them
create or replace table scratch.suspect as
select row_key, narrow_hash
from scratch.outgoing
where row_hash is null;

delete from scratch.outgoing
where row_hash is null;
