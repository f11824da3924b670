-- note_source_files: one row per file that was taken in, with what its readers met and what was made of it; file_no unique.
-- in: arrival, staged_count, loaded_count   out: source_file
insert into source_file (
    file_no, run_id, source, name, sha256, bytes, charset, business_date, lines, header_lines, blank_lines, accepted, rejected,
    kept, record_lines, dropped_columns, current
)
with
met as (
    select
        file_no,
        sum(header_lines) as header_lines, sum(blank_lines) as blank_lines, sum(record_lines) as record_lines
    from staged_count
    group by file_no
)
select
    a.file_no, a.run_id, a.source, a.name, a.sha256, a.bytes, a.charset, :business_date as business_date, a.lines,
    coalesce(m.header_lines, 0) as header_lines, coalesce(m.blank_lines, 0) as blank_lines,
    coalesce(l.accepted, 0) as accepted, coalesce(l.rejected, 0) as rejected,
    coalesce(l.kept, 0) as kept, coalesce(m.record_lines, 0) as record_lines, a.dropped_columns, true as current
from arrival a
left join met m on m.file_no = a.file_no
left join loaded_count l on l.file_no = a.file_no
where a.run_id = :run_id;
