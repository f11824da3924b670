-- needed_extracts: hashes of the extracts to which a current record, a reject, or a run that is kept leads; sha256 unique.
-- in: mention, event, record_key, reject, arrival   out: sha256
with used as (
    select qc_quotient(mention_id, 10000000000) as file_no from mention
    union
    select qc_quotient(event_id, 1000000000) from event
    union
    select qc_quotient(record_id, 1000000000) from record_key
    union
    select qc_quotient(record_id, 1000000000) from reject
    union
    select file_no from arrival where run_id in :kept
    union
    select file_no from source_file where current
)
select distinct arrival.sha256
from arrival
join used on used.file_no = arrival.file_no
order by arrival.sha256;
