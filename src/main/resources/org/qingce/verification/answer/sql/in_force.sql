-- the answers in force about some references; (kind, reference) unique.
-- in: answer   parameters: kind, references
select answer_id, reference, verdict, said, answered_on
from answer
where replaced_by is null and kind = :kind and reference in :references;
