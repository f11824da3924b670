-- shape: the tables that subjects are made of, empty, as docs/data-model.md states them. Rules are tried on them before any
-- data is read; the tables themselves are other stages'.
create table source_file (
    file_no integer,
    source string,
    name string,
    sha256 string,
    bytes bigint,
    charset string,
    business_date date,
    lines bigint,
    header_lines bigint,
    blank_lines bigint,
    accepted bigint,
    rejected bigint,
    kept bigint,
    record_lines bigint,
    dropped_columns string,
    current boolean
);

create table mention (
    mention_id bigint,
    source string,
    content bigint,
    role string,
    id_kind string,
    id_status string,
    id_number string,
    id_raw string,
    id_birth_date date,
    id_sex string,
    number_key bigint,
    mother_key bigint,
    father_key bigint,
    partner_key bigint,
    name string,
    name_raw string,
    name_sound bigint,
    former_name string,
    sex string,
    birth_date date,
    ethnicity string,
    nationality string,
    marital_status string,
    marital_change_date date,
    education string,
    hukou_nature string,
    household_no string,
    relation string,
    phone string,
    hukou_address string,
    residence_address string,
    division string,
    residence_division string,
    death_date date,
    cancel_date date,
    updated_on date,
    problems string
);

create table event (
    event_id bigint,
    source string,
    kind string,
    event_date date,
    registered_on date,
    certificate_no string,
    division string,
    organ string,
    weeks integer,
    weight_g integer,
    length_cm integer,
    stated_age integer,
    problems string
);

create table division (
    code string,
    name string,
    level string,
    parent string
);
