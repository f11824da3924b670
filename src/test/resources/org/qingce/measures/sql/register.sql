-- register: the tables of docs/data-model.md that measures and report read, empty.
create table source_file (file_no integer, source varchar, name varchar, sha256 varchar, bytes bigint, charset varchar,
    business_date date, lines bigint, header_lines bigint, blank_lines bigint, accepted bigint, rejected bigint,
    record_lines bigint, dropped_columns varchar, current boolean);
create table mention (mention_id bigint, source varchar, role varchar, id_kind varchar, id_status varchar, id_number varchar,
    id_raw varchar, id_birth_date date, id_sex varchar, name varchar, name_raw varchar, former_name varchar, sex varchar,
    birth_date date, ethnicity varchar, nationality varchar, marital_status varchar, marital_change_date date,
    education varchar, hukou_nature varchar, household_no varchar, relation varchar, phone varchar, hukou_address varchar,
    residence_address varchar, division varchar, residence_division varchar, death_date date, cancel_date date,
    updated_on date, problems varchar, name_sound bigint);
create table event (event_id bigint, source varchar, kind varchar, event_date date, registered_on date,
    certificate_no varchar, division varchar);
create table reject (record_id bigint, source varchar, reason varchar, detail varchar, raw varchar);
create table division (code varchar, name varchar, level varchar, parent varchar);
create table headcount (division varchar, headcount bigint, as_of date);
create table finding (rule varchar, severity varchar, subject varchar, subject_id bigint, source varchar, division varchar,
    shown varchar);
create table person_mention (mention_id bigint, person_id bigint, link varchar);
create table person (person_id bigint, first_mention bigint, id_number varchar, id_number_from bigint, id_status varchar, id_status_from bigint,
    name varchar, name_from bigint, sex varchar, sex_from bigint, birth_date date, birth_date_from bigint,
    ethnicity varchar, ethnicity_from bigint, marital_status varchar, marital_status_from bigint, education varchar,
    education_from bigint, hukou_nature varchar, hukou_nature_from bigint, household_no varchar, household_no_from bigint,
    relation varchar, relation_from bigint, phone varchar, phone_from bigint, hukou_address varchar,
    hukou_address_from bigint, residence_address varchar, residence_address_from bigint, division varchar,
    division_from bigint, residence_division varchar, residence_division_from bigint, death_date date,
    death_date_from bigint, cancel_date date, cancel_date_from bigint, mentions integer, sources integer, alive boolean,
    published boolean);
create table couple (couple_id bigint, first_mention bigint, division varchar);
create table parent_child (parent_child_id bigint, first_mention bigint, division varchar);
create table household (household_id bigint, first_mention bigint, division varchar);
create table separated (person_id bigint, registered_division varchar, residence_division varchar, scope varchar,
    since_run bigint, since_on date);
create table notice (notice_id bigint, person_id bigint, from_division varchar, to_division varchar, state varchar,
    sent_on date, replied_on date, reply varchar, reply_by varchar, answer_id bigint);
