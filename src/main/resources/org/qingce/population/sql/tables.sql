-- person_build: by what the person table was made; one row, or none where it is to be made whole.
-- out: person_build where it is missing
create table if not exists person_build (fingerprint string);
