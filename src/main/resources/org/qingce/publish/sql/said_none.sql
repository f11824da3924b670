-- said_none: nothing said yet.
-- in: publishable   out: :said
create or replace table :said as
select row_key, :columns, qc_row_hash(:row_text) as row_hash
from publishable
where false;
