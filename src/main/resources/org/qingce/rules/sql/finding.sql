-- finding: one fault of one subject; (rule, subject, subject_id) unique.
create table if not exists finding (
    rule string,
    severity string,
    subject string,
    subject_id bigint,
    source string,
    division string,
    shown string
);

-- judged_rule: the rules whose findings stand in the table finding; rule unique. Other stages' rules are not among them.
create table if not exists judged_rule (
    rule string,
    subject string
);
