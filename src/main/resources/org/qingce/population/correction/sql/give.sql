-- correction_given: further answers.
-- parameters: rows
insert into correction_given (person_id, field, value, answered_on, answered_by, answer_id)
values :rows;
