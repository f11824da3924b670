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
    household_size integer,
    relation string,
    phone string,
    hukou_address string,
    residence_address string,
    division string,
    residence_division string,
    migrant string,
    away_since date,
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

create table person_mention (
    mention_id bigint,
    person_id bigint,
    link string,
    since_run bigint
);

create table person (
    person_id bigint,
    first_mention bigint,
    id_number string,
    id_status string,
    name string,
    sex string,
    birth_date date,
    ethnicity string,
    marital_status string,
    education string,
    hukou_nature string,
    household_no string,
    relation string,
    phone string,
    division string,
    residence_division string,
    death_date date,
    cancel_date date,
    mentions integer,
    sources integer,
    alive boolean,
    published boolean
);

create table person_fact (
    person_id bigint,
    police_born_first date,
    police_born_last date,
    health_born_first date,
    health_born_last date,
    died_first date,
    died_last date,
    dead_in string,
    dead_elsewhere boolean,
    active_in_police boolean,
    served_on date,
    households integer,
    household_no string,
    other_household_no string,
    townships integer,
    township string,
    other_township string,
    married_on date,
    divorced_on date,
    open_marriages integer,
    open_spouse bigint,
    other_open_spouse bigint
);

create table couple (
    couple_id bigint,
    husband_id bigint,
    wife_id bigint,
    first_mention bigint,
    division string,
    first_married_on date,
    married_on date,
    first_divorced_on date,
    divorced_on date,
    divorces integer,
    standing boolean,
    open boolean,
    husband_names_wife boolean,
    wife_names_husband boolean,
    husband_names_another boolean,
    wife_names_another boolean,
    husband_couples integer,
    wife_couples integer,
    husband_id_number string,
    husband_name string,
    husband_birth_date date,
    husband_marital_status string,
    husband_alive boolean,
    husband_dead boolean,
    husband_died_on date,
    wife_id_number string,
    wife_name string,
    wife_birth_date date,
    wife_marital_status string,
    wife_alive boolean,
    wife_dead boolean,
    wife_died_on date
);

create table parent_child (
    parent_child_id bigint,
    child_id bigint,
    parent_id bigint,
    role string,
    first_mention bigint,
    division string,
    certified boolean,
    born_on date,
    child_id_number string,
    child_name string,
    parent_id_number string,
    parent_name string,
    parent_birth_date date,
    parent_died_on date,
    elder_id bigint,
    elder_name string,
    elder_born_on date
);

create table household (
    household_id bigint,
    source string,
    household_no string,
    first_mention bigint,
    division string,
    members integer,
    heads integer,
    without_relation integer,
    least_declared integer,
    most_declared integer,
    head_name string,
    head_born_on date,
    eldest_child_born_on date
);

create table estimate (
    measure string,
    view string,
    division string,
    level string,
    value double,
    low double,
    high double,
    numerator bigint,
    denominator bigint,
    verdict string,
    note string
);
