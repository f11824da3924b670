-- finding_examples: the first findings of each rule with the file and line that they lead back to; (rule, subject, subject_id) unique.
-- in: finding, person, source_file   parameters: most
with numbered as (
    select rule, subject, subject_id, shown,
        case subject when 'event' then subject_id
            when 'person' then qc_quotient(person.first_mention, 10)
            else qc_quotient(subject_id, 10) end as record_id,
        row_number() over (partition by rule, subject order by subject_id) as place
    from finding
    left join person on finding.subject = 'person' and person.person_id = finding.subject_id
)
select n.rule, n.subject, coalesce(f.name, '') as file_name, n.record_id % 1000000000 as line, n.shown
from numbered n
left join source_file f on f.file_no = qc_quotient(n.record_id, 1000000000)
where n.place <= :most
order by n.rule, n.subject, n.subject_id;
