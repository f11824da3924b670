-- trial_examples: some findings of a rule on trial from all over the register, always the same ones; subject_id unique.
-- in: finding, subject's view, source_file   out: subject_id, shown, file_name, line
with chosen as (
    select subject_id, shown
    from finding
    where rule = :rule and subject = :subject
    order by qc_content_number(concat('example ', cast(subject_id as string))), subject_id
    limit :most
)

select chosen.subject_id, chosen.shown, source_file.name as file_name, coalesce(place.line, 0) as line
from chosen
left join (select :key as subject_id, :file_no as file_no, :line as line from :relation) as place
    on place.subject_id = chosen.subject_id
left join source_file on source_file.file_no = place.file_no
order by source_file.name, place.line, chosen.subject_id;
