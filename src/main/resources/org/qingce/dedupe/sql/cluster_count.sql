-- how many clusters there are; one row.
-- in: dedupe_result
select count(distinct cluster) as clusters from dedupe_result;
