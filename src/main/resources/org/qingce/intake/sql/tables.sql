-- tables: what intake writes; see docs/data-model.md. Keys are unique by the way they are made and checked when loading.
create table if not exists arrival (
    run_id bigint, file_no bigint, source string, name string, path string, sha256 string, bytes bigint, lines bigint,
    charset string, dropped_columns string
);
create table if not exists arrival_part (
    run_id bigint, file_no bigint, part integer, first_byte bigint, end_byte bigint, first_line bigint
);
create table if not exists arrival_note (run_id bigint, name string, note string);
create table if not exists source_file (
    file_no bigint, run_id bigint, source string, name string, sha256 string, bytes bigint, charset string,
    business_date date, lines bigint, header_lines bigint, blank_lines bigint, accepted bigint, rejected bigint,
    kept bigint, record_lines bigint, dropped_columns string, current boolean
);
create table if not exists mention (
    mention_id bigint, source string, content bigint, role string, id_kind string, id_status string, id_number string,
    id_raw string, id_birth_date date, id_sex string, number_key bigint, mother_key bigint, father_key bigint,
    partner_key bigint, name string, name_raw string,
    name_sound bigint, former_name string, sex string, birth_date date,
    ethnicity string, nationality string, marital_status string, marital_change_date date, education string,
    hukou_nature string, household_no string, household_size integer, relation string, phone string, hukou_address string,
    residence_address string, division string, residence_division string, migrant string, away_since date, death_date date, cancel_date date,
    updated_on date, problems string
);
create table if not exists event (
    event_id bigint, source string, kind string, event_date date, registered_on date, certificate_no string,
    division string, organ string, weeks integer, weight_g integer, length_cm integer, stated_age integer, problems string
);
create table if not exists record_key (record_id bigint, source string, record_key string);
create table if not exists reject (record_id bigint, source string, reason string, detail string, raw string);
create table if not exists division (code string, name string, level string, parent string);
create table if not exists headcount (division string, headcount bigint, as_of date);
