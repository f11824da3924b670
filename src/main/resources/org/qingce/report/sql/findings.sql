-- findings: how often each rule was broken, of how many subjects (0: not counted); (rule, severity, subject) unique; gravest and most
--   frequent first.
-- in: finding, mention, event, couple, parent_child, household, person   parameters: scope
with subject_total as (
    select 'mention' as subject, count(*) as subjects from mention where (length(:scope) = 0 or substr(coalesce(division, ''), 1, length(:scope)) = :scope)
    union all
    select 'event' as subject, count(*) as subjects from event where (length(:scope) = 0 or substr(coalesce(division, ''), 1, length(:scope)) = :scope)
    union all
    select 'couple' as subject, count(*) as subjects from couple where (length(:scope) = 0 or substr(coalesce(division, ''), 1, length(:scope)) = :scope)
    union all
    select 'parent_child' as subject, count(*) as subjects from parent_child where (length(:scope) = 0 or substr(coalesce(division, ''), 1, length(:scope)) = :scope)
    union all
    select 'household' as subject, count(*) as subjects from household where (length(:scope) = 0 or substr(coalesce(division, ''), 1, length(:scope)) = :scope)
    union all
    select 'person' as subject, count(*) as subjects from person where (length(:scope) = 0 or substr(coalesce(division, ''), 1, length(:scope)) = :scope)
), broken as (
    select rule, severity, subject, count(*) as cases
    from finding
    where (length(:scope) = 0 or substr(coalesce(division, ''), 1, length(:scope)) = :scope)
    group by rule, severity, subject
)
select b.rule, b.severity, b.subject, b.cases, coalesce(t.subjects, 0) as subjects
from broken b
left join subject_total t on t.subject = b.subject
order by case b.severity when 'error' then 0 when 'warning' then 1 else 2 end, b.cases desc, b.rule, b.subject;
