-- what following findings keeps from night to night; see docs/data-model.md. Keys are unique by the way they are made.
-- out: finding_case (case_id unique), finding_standing ((rule, subject, subject_id) unique), finding_case_change,
--      finding_history ((run_id, rule, severity, state, division, source) unique),
--      finding_settled ((rule, subject, subject_id) unique), where they are missing
create table if not exists finding_case (
    case_id bigint, rule string, subject string, anchor string, values_key bigint, severity string, source string,
    division string, person_id bigint, shown string, first_run bigint, first_on date, last_run bigint, last_on date,
    state string, state_run bigint, state_on date, state_by string, state_why string, settled string,
    anchor_text string, anchor_person bigint, anchor_other bigint
);

create table if not exists finding_standing (rule string, subject string, subject_id bigint, case_id bigint);

create table if not exists finding_case_change (
    case_id bigint, run_id bigint, changed_on date, from_state string, to_state string, who string, why string,
    answer_id bigint
);

create table if not exists finding_history (
    run_id bigint, business_date date, rule string, severity string, state string, division string, source string,
    cases bigint
);

create table if not exists finding_settled (rule string, subject string, subject_id bigint, state string);
