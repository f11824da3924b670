-- movers: what moved the figures of a run; (against, measure, view, kind, what) unique; of each kind the greatest first.
-- in: mover   parameters: run
select against, measure, view, kind, what, points
from mover
where cast(run_id as string) = :run
order by against, measure, view, kind, abs(points) desc, what;
