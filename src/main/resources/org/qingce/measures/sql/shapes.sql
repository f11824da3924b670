-- shapes: an empty register: of each table that measures read, the columns they read. Definitions are bound against it
-- before any data is read.
-- in: nothing
-- out: mention, event, person_mention, person, finding, finding_settled, division, headcount, source_file, separated, notice, all empty
create table source_file (file_no integer, source string, name string, current boolean, business_date date);
create table event (event_id bigint, source string, kind string, event_date date, registered_on date, certificate_no string,
    division string);
create table mention (mention_id bigint, source string, role string, id_kind string, id_status string, id_number string,
    name string, sex string, birth_date date, ethnicity string, nationality string, marital_status string,
    education string, hukou_nature string, household_no string, relation string, phone string, hukou_address string,
    residence_address string, division string, residence_division string, death_date date, cancel_date date,
    updated_on date);
create table person_mention (mention_id bigint, person_id bigint, link string);
create table person (person_id bigint, first_mention bigint, id_number string, id_number_from bigint, id_status string, id_status_from bigint,
    name string, name_from bigint, sex string, sex_from bigint, birth_date date, birth_date_from bigint,
    ethnicity string, ethnicity_from bigint, marital_status string, marital_status_from bigint, education string,
    education_from bigint, hukou_nature string, hukou_nature_from bigint, household_no string, household_no_from bigint,
    relation string, relation_from bigint, phone string, phone_from bigint, hukou_address_from bigint,
    residence_address_from bigint, division string, division_from bigint, residence_division string, residence_division_from bigint, death_date date,
    death_date_from bigint, cancel_date date, cancel_date_from bigint, mentions integer, sources integer, alive boolean,
    published boolean);
create table finding (rule string, severity string, subject string, subject_id bigint, source string, division string,
    shown string);
create table finding_settled (rule string, subject string, subject_id bigint, state string);
create table division (code string, name string, level string, parent string);
create table headcount (division string, headcount bigint, as_of date);
create table separated (person_id bigint, registered_division string, residence_division string, scope string,
    since_run bigint, since_on date);
create table notice (notice_id bigint, person_id bigint, from_division string, to_division string, state string,
    sent_on date, replied_on date, reply string, reply_by string, answer_id bigint);
