-- answers that came back, and their files; see docs/data-model.md. Keys are unique by the way they are made.
-- out: answer (answer_id unique), answer_file (sha256 unique), worklist_item ((run_id, kind, reference) unique)
create table if not exists answer (
    answer_id bigint, run_id bigint, kind string, reference string, division string, person_id bigint, verdict string,
    said string, answered_by string, answered_on date, remark string, replaced_by bigint
);

create table if not exists answer_file (
    sha256 string, name string, file_no bigint, run_id bigint, taken_by string, taken_at string, accepted bigint,
    refused bigint, unchanged bigint
);

create table if not exists worklist_item (
    run_id bigint, kind string, reference string, division string, person_id bigint, state string
);
