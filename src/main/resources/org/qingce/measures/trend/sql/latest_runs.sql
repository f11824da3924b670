-- latest_runs: runs of which figures are kept, the latest first.
-- in: metric_history
select run_id, business_date from metric_history group by run_id, business_date order by business_date desc, run_id desc;
