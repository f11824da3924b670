-- what reviewers decided; see docs/data-model.md. link_decision holds what is in force, decision_history all that was ever decided.
-- out: link_decision, decision_history, decision_file where they are missing
create table if not exists link_decision (
    decision_id bigint, left_mention bigint, right_mention bigint, left_node bigint, right_node bigint, verdict string,
    decided_by string, decided_at timestamp, reason string
);

create table if not exists decision_history (
    decision_id bigint, left_mention bigint, right_mention bigint, left_node bigint, right_node bigint, verdict string,
    decided_by string, decided_at timestamp, reason string, sha256 string, replaced_by bigint
);

create table if not exists decision_file (
    sha256 string, name string, taken_by string, taken_at timestamp, decisions bigint, refused bigint
);
