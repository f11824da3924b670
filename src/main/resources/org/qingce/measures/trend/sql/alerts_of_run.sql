-- alerts_of_run: the alerts of a run, the farthest from usual first.
-- in: alert, division   parameters: run
select a.measure, a.view, a.division, d.name, a.level, a.was_run, a.was, a.now, a.points, a.usual, a.times
from alert a
left join division d on d.code = a.division
where a.run_id = :run
order by a.times desc, a.measure, a.view, a.division;
