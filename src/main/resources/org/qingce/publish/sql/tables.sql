-- tables: what is kept of publications; described in docs/data-model.md.
-- out: publication, published_row, published_maker, publication_figure, publication_pending, publishing_row, gate_result, quality_verdict
create table if not exists publication (
    publication bigint,
    run_id bigint,
    business_date date,
    persons bigint,
    checksum decimal(38, 0),
    added bigint,
    changed bigint,
    removed bigint,
    published_at timestamp,
    accepted_by string,
    accepted_reason string
);

create table if not exists publication_pending (
    publication bigint,
    run_id bigint,
    business_date date,
    persons bigint,
    checksum decimal(38, 0),
    added bigint,
    changed bigint,
    removed bigint,
    published_at timestamp,
    accepted_by string,
    accepted_reason string
);

create table if not exists published_row (
    relation string,
    row_key bigint,
    row_hash bigint,
    since_publication bigint,
    narrow_hash bigint
);

create table if not exists published_maker (
    made_by string
);

create table if not exists publishing_row (
    relation string,
    row_key bigint,
    row_hash bigint,
    row_hash_before bigint,
    narrow_hash bigint,
    action string
);

create table if not exists publication_figure (
    figure string,
    division string,
    numerator bigint,
    denominator bigint
);

create table if not exists gate_result (
    run_id bigint,
    limit_id string,
    place int,
    title_zh string,
    title_en string,
    about string,
    was double,
    now double,
    measured double,
    most double,
    passed boolean
);

create table if not exists quality_verdict (
    run_id bigint,
    business_date date,
    verdict string,
    publication bigint
);
