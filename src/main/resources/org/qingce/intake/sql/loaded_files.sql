-- loaded_files: how many of a run's files are in the register already; one row.
select count(*) as files from source_file where run_id = :run_id;
