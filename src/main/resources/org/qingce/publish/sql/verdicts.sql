-- verdicts: what became of the states of the latest runs, the latest first.
-- in: quality_verdict
select run_id, business_date, verdict, publication
from quality_verdict
order by run_id desc
limit :most;
