-- jumps: how many figures jumped in a run; one row.
-- in: alert   parameters: run
select 'alerts' as name, '' as label, cast(count(*) as double) as amount
from alert
where run_id = :run;
