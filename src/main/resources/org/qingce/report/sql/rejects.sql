-- rejects: how many records of each file could not be taken in and why, with the first lines; (file_no, reason) unique.
-- in: reject, source_file   parameters: most
with numbered as (
    select reason, qc_quotient(record_id, 1000000000) as file_no, record_id % 1000000000 as line,
        row_number() over (partition by reason, qc_quotient(record_id, 1000000000) order by record_id) as place
    from reject
), counted as (
    select file_no, reason, count(*) as cases from numbered group by file_no, reason
)
select c.file_no, f.name as file_name, f.source, c.reason, c.cases, n.line
from counted c
join numbered n on n.file_no = c.file_no and n.reason = c.reason and n.place <= :most
left join source_file f on f.file_no = c.file_no
order by c.cases desc, c.file_no, c.reason, n.line;
