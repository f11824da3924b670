-- decided: the decisions of one file, none yet; place unique, (left_node, right_node) unique.
-- out: decided
create or replace table scratch.decided (
    place bigint, left_mention bigint, right_mention bigint, left_node bigint, right_node bigint, verdict string,
    decided_by string, decided_at timestamp, reason string
);
