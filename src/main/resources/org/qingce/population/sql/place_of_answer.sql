-- where an answer stands that gave a person a value: source, file, line, and its person.
-- in: source_file, correction   parameters: mention
select file.source, file.name, qc_line(qc_quotient(:mention, 10)) as line, 'answer' as role,
    (select min(person_id) from correction where answer_id = :mention) as person_id
from source_file file
where file.file_no = qc_quotient(:mention, 10000000000);
