-- what people verified about persons. Keys are unique by the way they are made.
-- out: correction_given ((person_id, field, answer_id) unique): as it was answered, persons by the numbers they had then.
--      correction ((person_id, field) unique): of these the ones in force, persons by the numbers they have now
create table if not exists correction_given (
    person_id bigint, field string, value string, answered_on date, answered_by string, answer_id bigint
);

create table if not exists correction (
    person_id bigint, field string, value string, answered_on date, answered_by string, answer_id bigint
);
