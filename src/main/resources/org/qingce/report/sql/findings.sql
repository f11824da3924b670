-- findings: how often each rule was broken, of how many subjects; (rule, severity, subject) unique; gravest and most frequent first.
-- in: finding, mention, event, person
with subject_total as (
    select 'mention' as subject, count(*) as subjects from mention
    union all
    select 'event' as subject, count(*) as subjects from event
    union all
    select 'person' as subject, count(*) as subjects from person
), broken as (
    select rule, severity, subject, count(*) as cases
    from finding
    group by rule, severity, subject
)
select b.rule, b.severity, b.subject, b.cases, t.subjects
from broken b
join subject_total t on t.subject = b.subject
order by case b.severity when 'error' then 0 when 'warning' then 1 else 2 end, b.cases desc, b.rule, b.subject;
