-- rule_hit: one row per subject on which a rule fired, a bit per rule; subject_id unique.
-- in: subject view   out: rule_hit
create or replace table rule_hit as
select subject_id, source, division, :mask_names, :shown_names
from (
    select :key as subject_id, source, division, :shown_columns, :masks
    from :relation
) as judged
where :any_bit;

-- finding: one row per bit; (rule, subject, subject_id) unique.
-- in: rule_hit   out: finding
insert into finding
select listed.rule, listed.severity, :subject, hit.subject_id, hit.source, hit.division, :shown
from rule_hit as hit
join (values :rules) as listed (rule, severity, ordinal, word, bit) on qc_has_bit(:mask_of_word, listed.bit);

drop table rule_hit;

-- judged_rule: one row per rule judged; rule unique.
insert into judged_rule
select listed.rule, :subject
from (values :rules) as listed (rule, severity, ordinal, word, bit);
