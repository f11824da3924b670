-- longest_run: how many rows of one source have one value of a column, at most; one row.
with repeats as (
    select count(*) as rows_with from :relation where :column is not null group by source, :column
)
select coalesce(max(rows_with), 0) as number from repeats;
