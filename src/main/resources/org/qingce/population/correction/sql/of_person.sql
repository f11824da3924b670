-- the corrections of one person; field unique.
-- in: correction   parameters: person_id
select person_id, field, value, answered_on, answered_by, answer_id
from correction
where person_id = :person_id
order by field;
