-- fault: the faults that stand tonight, each once however many subjects show it; (rule, subject, anchor, values_key) unique.
-- known: of the cases of a fault the one that goes on: one that was settled before one that was not, the older before the younger.
-- in: tonight, finding_case   out: fault, known
create or replace table scratch.fault as
select
    rule, subject, anchor, values_key, min(severity) as severity, min(source) as source,
    min_by(division, subject_id) as division, min(person_id) as person_id, min_by(shown, subject_id) as shown,
    min(anchor_text) as anchor_text, min(anchor_person) as anchor_person, min(anchor_other) as anchor_other
from scratch.tonight
group by rule, subject, anchor, values_key;

create or replace table scratch.known as
select
    rule, subject, anchor, values_key,
    min(case when settled is null then case_id + 1000000000000000 else case_id end) % 1000000000000000 as case_id
from finding_case
group by rule, subject, anchor, values_key;
