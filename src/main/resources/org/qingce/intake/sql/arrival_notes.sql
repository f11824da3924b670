-- arrival_notes: files of a run's folder that were not taken in, in order of name.
select name, note from arrival_note where run_id = :run_id order by name;
