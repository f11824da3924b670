-- findings: findings that stand, by severity; (name, label) unique.
-- in: finding
select 'findings' as name, severity as label, cast(count(*) as double) as amount
from finding
group by severity
order by label;
