-- tables: separated persons and the notices about them, made where missing.
-- out: separated, person_id unique; notice, notice_id unique
create table if not exists separated (person_id bigint, registered_division string, residence_division string, scope string,
    since_run bigint, since_on date);
create table if not exists notice (notice_id bigint, person_id bigint, from_division string, to_division string, state string,
    sent_on date, replied_on date, reply string, reply_by string, answer_id bigint);
