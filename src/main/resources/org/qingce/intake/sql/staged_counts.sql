-- staged_counts: what the readers of this run's files met; (file_no, part) unique.
-- in: staged counts   out: staged_count
create or replace table staged_count as
select file_no, part, header_lines, blank_lines, records, record_lines from :staged;
