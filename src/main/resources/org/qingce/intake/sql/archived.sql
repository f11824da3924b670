-- archived: the extracts that runs took in, the latest first; (run_id, file_no) unique.
-- in: arrival, source_file   out: run_id, source, name, sha256, bytes, business_date
select a.run_id, a.source, a.name, a.sha256, a.bytes, cast(f.business_date as string) as business_date
from arrival a
left join source_file f on f.file_no = a.file_no and f.run_id = a.run_id
order by a.run_id desc, a.file_no;
