-- cases: how many cases of each rule stand in which state; (rule, severity, state, division) unique; cases that are gone stay out.
-- in: finding_case   parameters: scope, digits
select rule, severity, state, substr(coalesce(division, ''), 1, :digits) as division, count(*) as cases
from finding_case
where state <> 'gone'
    and substr(coalesce(division, ''), 1, length(:scope)) = :scope
group by rule, severity, state, substr(coalesce(division, ''), 1, :digits)
order by rule, severity, state, division;
