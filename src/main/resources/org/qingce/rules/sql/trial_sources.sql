-- trial_sources: findings of a rule on trial, by source; source (empty for none) unique.
-- in: finding   out: source, cases
select coalesce(source, '') as source, count(*) as cases
from finding
where rule = :rule and subject = :subject
group by coalesce(source, '')
order by source;
