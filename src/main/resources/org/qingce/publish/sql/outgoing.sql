-- outgoing: the hash of every row of one relation.
-- in: publishable   out: scratch.outgoing
insert into scratch.outgoing
select :relation, row_key, cast(null as bigint), qc_row_hash(:row_text), cast(null as bigint)
from publishable;
