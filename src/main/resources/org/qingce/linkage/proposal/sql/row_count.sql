-- row_count: rows of a relation; one row.
select count(*) as number from :relation;
