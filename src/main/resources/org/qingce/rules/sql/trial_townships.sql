-- trial_townships: the townships with most findings of a rule on trial, or the divisions as written where no township is known;
-- code (empty for none) unique.
-- in: finding, division   out: code, name, cases
with placed as (
    select coalesce(township.code, finding.division, '') as code, township.name
    from finding
    left join division as township on township.code = substr(finding.division, 1, 9) and township.level = 'township'
    where finding.rule = :rule and finding.subject = :subject
)

select code, coalesce(max(name), '') as name, count(*) as cases
from placed
group by code
order by cases desc, code
limit :most;
