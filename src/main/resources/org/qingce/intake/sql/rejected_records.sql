-- rejected_records: the rejects of one file, in file order.
select qc_line(record_id) as line, reason, detail, raw
from reject
where qc_quotient(record_id, 1000000000) = :file_no
order by record_id;
