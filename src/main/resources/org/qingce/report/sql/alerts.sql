-- alerts: figures that changed more than they usually do; (measure, view, division) unique; the most unusual first.
-- in: alert   parameters: run, scope
select measure, view, division, level, was_run, was, now, points, usual, times
from alert
where cast(run_id as string) = :run
    and substr(division, 1, length(:scope)) = :scope
order by times desc, measure, view, division;
