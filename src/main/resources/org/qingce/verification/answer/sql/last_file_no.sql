-- the highest number ever given to a file; one row.
-- in: arrival, source_file
select greatest(
    coalesce((select max(file_no) from arrival), 0), coalesce((select max(file_no) from source_file), 0)
) as file_no;
