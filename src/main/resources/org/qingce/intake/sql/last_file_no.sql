-- last_file_no: the highest number ever given to a file; one row.
select greatest(
    coalesce((select max(file_no) from arrival), 0), coalesce((select max(file_no) from source_file), 0)
) as file_no;
