-- link_quality: how good the links of each run are; (run_id, measure, part) unique. See docs/data-model.md.
create table if not exists link_quality (
    run_id bigint, measure string, part string, numerator bigint, denominator bigint, share double, low double, high double
);
