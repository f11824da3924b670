-- blocked_row: every mention that bears one of those values; mention_id unique.
-- in: blocked_key, linkage_mention   out: blocked_row
create or replace table scratch.blocked_row as
with candidate as (
    select mention_id, core, certain_key is null as is_open, :columns
    from linkage_mention
    where :present
)
select candidate.*, :touched as touched
from candidate
join scratch.blocked_key blocked on :equal;
