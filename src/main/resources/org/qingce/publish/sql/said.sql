-- said: what the rows of one relation, or a part of them, say, and its hash, in the order of their keys; row_key unique.
-- in: publishable   out: :said
insert into :said
select row_key, :columns, qc_row_hash(:row_text) as row_hash
from publishable
order by row_key;
