-- example_fired: which rules fired on which examples; (rule, subject_id) unique.
-- in: finding   out: rule, subject_id
select rule, subject_id
from finding
where subject = :subject
order by rule, subject_id;
