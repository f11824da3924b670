-- suspected: the hash of what the suspects say.
-- in: publishable, scratch.suspect   out: scratch.outgoing, with since_publication null for them
insert into scratch.outgoing
select :relation, publishable.row_key, suspect.narrow_hash, qc_row_hash(:row_text), cast(null as bigint)
from publishable
join scratch.suspect suspect on suspect.row_key = publishable.row_key;
