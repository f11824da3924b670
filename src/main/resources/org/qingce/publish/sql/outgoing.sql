-- outgoing: the hash of every row of one relation.
-- in: publishable   out: scratch.outgoing
insert into scratch.outgoing
select :relation, row_key, qc_row_hash(:row_text)
from publishable;
