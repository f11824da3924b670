-- against: what a run is held against. previous: the run of the latest earlier day; year: the run nearest to the same day last year,
-- the earlier of two as near, if it is near enough.
-- in: metric_history   out: scratch.compared_run, against unique   parameters: today, last_year, tolerance
create or replace table scratch.compared_run as
with run as (
    select run_id, business_date from metric_history where business_date < :today group by run_id, business_date
), previous as (
    select run_id, row_number() over (order by business_date desc, run_id desc) as place from run
), year_ago as (
    select run_id, row_number() over (order by abs(qc_days(:last_year, business_date)), business_date, run_id) as place
    from run
    where abs(qc_days(:last_year, business_date)) <= :tolerance
)
select 'previous' as against, run_id from previous where place = 1
union all
select 'year', run_id from year_ago where place = 1;
