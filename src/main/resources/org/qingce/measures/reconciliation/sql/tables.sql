-- tables: what reconciliation writes, made where missing.
-- out: reconciliation, (kind, month, division, source) unique; reconciliation_item, (kind, case_id) unique;
--      reconciliation_word, no row twice
create table if not exists reconciliation (kind string, month string, division string, source string, level string,
    cases bigint, matched bigint, present bigint, differing bigint);
create table if not exists reconciliation_item (kind string, case_id bigint, month string, division string,
    person_id bigint, other_person_id bigint, present string, missing string, differing string);
create table if not exists reconciliation_word (kind string, case_id bigint, field string, source string, said string);
