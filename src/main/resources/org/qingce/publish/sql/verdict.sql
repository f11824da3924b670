-- verdict: what became of a run's state; run_id unique.
-- out: quality_verdict
delete from quality_verdict
where run_id = :run;

insert into quality_verdict
select :run, :date, :verdict, :publication;
