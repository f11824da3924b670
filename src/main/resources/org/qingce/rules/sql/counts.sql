-- counts: findings per rule; rules without any are left out.
-- in: finding   out: rule (unique), findings
select finding.rule, count(*) as findings
from finding
join judged_rule on judged_rule.rule = finding.rule and judged_rule.subject = finding.subject
where finding.subject = :subject
group by finding.rule
order by finding.rule;
