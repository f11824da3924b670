-- evidence_tables: the tables of figures that the report reads, empty.
create table if not exists estimate (measure varchar, view varchar, division varchar, level varchar, value double, low double,
    high double, numerator bigint, denominator bigint, verdict varchar, note varchar);
create table if not exists age_sex (division varchar, view varchar, age integer, sex varchar, level varchar, persons bigint);
create table if not exists consistency (left_source varchar, right_source varchar, field varchar, division varchar, level varchar,
    agreeing bigint, compared bigint);
create table if not exists sample (sample_id bigint, drawn_on date, run_id bigint, seed bigint, per_division integer, view varchar);
create table if not exists sample_member (sample_id bigint, person_id bigint, division varchar, place varchar, state varchar,
    wrong_items varchar, answer_id bigint);
create table if not exists reconciliation (kind varchar, month varchar, division varchar, source varchar, level varchar, cases bigint,
    present bigint, differing bigint);
create table if not exists metric_history (run_id bigint, measure varchar, view varchar, division varchar, business_date date,
    level varchar, numerator bigint, denominator bigint);
create table if not exists mover (run_id bigint, against varchar, measure varchar, view varchar, kind varchar, what varchar,
    points double);
create table if not exists alert (run_id bigint, measure varchar, view varchar, division varchar, level varchar, was_run bigint,
    was double, now double, points double, usual double, times double);
create table if not exists finding_case (case_id bigint, rule varchar, subject varchar, anchor varchar, values_key bigint,
    severity varchar, source varchar, division varchar, person_id bigint, shown varchar, first_run bigint, first_on date,
    last_run bigint, last_on date, state varchar, state_run bigint, state_on date, state_by varchar, state_why varchar);
create table if not exists worklist_item (run_id bigint, kind varchar, reference varchar, division varchar, person_id bigint,
    state varchar);
create table if not exists separated (person_id bigint, registered_division varchar, residence_division varchar, scope varchar,
    since_run bigint, since_on date);
create table if not exists notice (notice_id bigint, person_id bigint, from_division varchar, to_division varchar, state varchar,
    sent_on date, replied_on date, reply varchar, reply_by varchar, answer_id bigint);
