-- finding_examples: the first findings of each rule with the file and line that they lead back to; (rule, subject, subject_id) unique.
--   What is found of a person, couple, parent and child or household leads back to the first mention that makes them known.
-- in: finding, person, couple, parent_child, household, source_file   parameters: most, scope
with numbered as (
    select rule, subject, subject_id, shown,
        row_number() over (partition by rule, subject order by subject_id) as place
    from finding
    where (length(:scope) = 0 or substr(coalesce(division, ''), 1, length(:scope)) = :scope)
), first_of as (
    select 'person' as subject, person_id as subject_id, first_mention from person
    union all
    select 'couple' as subject, couple_id as subject_id, first_mention from couple
    union all
    select 'parent_child' as subject, parent_child_id as subject_id, first_mention from parent_child
    union all
    select 'household' as subject, household_id as subject_id, first_mention from household
), traced as (
    select n.rule, n.subject, n.subject_id, n.shown,
        case n.subject when 'event' then n.subject_id
            when 'mention' then qc_quotient(n.subject_id, 10)
            else qc_quotient(f.first_mention, 10) end as record_id
    from numbered n
    left join first_of f on f.subject = n.subject and f.subject_id = n.subject_id
    where n.place <= :most
)
select t.rule, t.subject, coalesce(f.name, '') as file_name, coalesce(t.record_id % 1000000000, 0) as line, t.shown
from traced t
left join source_file f on f.file_no = qc_quotient(t.record_id, 1000000000)
order by t.rule, t.subject, t.subject_id;
