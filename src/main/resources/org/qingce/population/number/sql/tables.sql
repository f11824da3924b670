-- what the numbering of persons keeps from night to night; see docs/data-model.md. Keys are unique by the way they are made.
-- out: person_mention, person_number, person_node, membership_change, person_touched where they are missing
create table if not exists person_mention (mention_id bigint, person_id bigint, link string, since_run bigint);

create table if not exists person_number (
    person_id bigint, since_run bigint, origin_person bigint, merged_into bigint, current_person bigint,
    ended_run bigint, ended_why string
);

create table if not exists person_node (node_id bigint, person_id bigint, mentions bigint);

create table if not exists membership_change (
    run_id bigint, changed_on date, mention_id bigint, from_person bigint, to_person bigint, why string,
    decision_id bigint
);

create table if not exists person_touched (person_id bigint);
