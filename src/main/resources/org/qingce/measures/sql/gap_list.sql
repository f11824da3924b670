-- gap_list: the subjects behind one figure, each with the file and line that it leads back to; subject_id unique.
-- in: the subject, measure_place, source_file   out: rows
-- parameters: subject (relation), listed (condition), shown (columns), division, most
with listed as (
    select s.subject_id, s.mention_id, coalesce(s.division, '') as written, :shown
    from :subject as s
    where :listed
)
select x.*, coalesce(f.name, '') as file_name, qc_quotient(x.mention_id, 10) % 1000000000 as line
from listed x
join measure_place p on p.written = x.written and p.division = :division
left join source_file f on f.file_no = qc_quotient(x.mention_id, 10000000000)
order by x.subject_id
limit :most;
