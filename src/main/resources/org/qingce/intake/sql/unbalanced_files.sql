-- unbalanced_files: files of a run whose lines or records do not add up; none when all is well.
-- in: source_file, arrival_part, staged_count
with
read_records as (
    select file_no, sum(records) as records, count(*) as parts from staged_count group by file_no
),
planned as (
    select file_no, count(*) as parts from arrival_part where run_id = :run_id group by file_no
)
select
    f.name, f.lines, f.header_lines, f.blank_lines, f.record_lines, f.accepted, f.rejected,
    coalesce(r.records, 0) as records, coalesce(r.parts, 0) as parts, p.parts as planned
from source_file f
join planned p on p.file_no = f.file_no
left join read_records r on r.file_no = f.file_no
where
    f.run_id = :run_id
    and (
        f.lines <> f.header_lines + f.blank_lines + f.record_lines
        or coalesce(r.records, 0) <> f.accepted + f.rejected
        or coalesce(r.parts, 0) <> p.parts
    )
order by f.file_no;
