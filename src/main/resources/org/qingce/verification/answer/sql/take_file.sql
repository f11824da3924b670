-- a file of answers: as such, and as a file that values of persons are from.
-- parameters: file_no, run_id, name, sha256, taken_by, taken_at, taken_on, rows, accepted, refused, unchanged
-- out: answer_file, source_file
insert into answer_file (sha256, name, file_no, run_id, taken_by, taken_at, accepted, refused, unchanged)
values (:sha256, :name, :file_no, :run_id, :taken_by, :taken_at, :accepted, :refused, :unchanged);

insert into source_file (
    file_no, run_id, source, name, sha256, business_date, lines, accepted, rejected, current
)
values (:file_no, 0, 'verification', :name, :sha256, :taken_on, :rows, :accepted, :refused, false);
