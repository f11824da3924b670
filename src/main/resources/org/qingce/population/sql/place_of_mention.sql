-- where a mention stands: source, file, line, role, and its person.
-- in: mention, source_file, person_mention
select mention.source, file.name, qc_line(qc_quotient(mention.mention_id, 10)) as line, mention.role, person_mention.person_id
from mention
left join source_file file on file.file_no = qc_quotient(mention.mention_id, 10000000000)
left join person_mention on person_mention.mention_id = mention.mention_id
where mention.mention_id = :mention;
