-- finding_case: new cases, and the states that change; finding_case_change: those changes.
-- in: fault, known, changed   parameters: run_id, business_date   out: finding_case, finding_case_change
insert into finding_case_change (case_id, run_id, changed_on, from_state, to_state, who, why, answer_id)
select case_id, :run_id, :business_date, from_state, to_state, 'qingce', why, null
from scratch.changed;

merge into finding_case
using scratch.changed as changed
on finding_case.case_id = changed.case_id
when matched then update set
    state = changed.to_state,
    state_run = :run_id,
    state_on = :business_date,
    state_by = 'qingce',
    state_why = changed.why;

insert into finding_case (
    case_id, rule, subject, anchor, values_key, severity, source, division, person_id, shown, first_run, first_on,
    last_run, last_on, state, state_run, state_on, state_by, state_why, settled, anchor_text, anchor_person, anchor_other
)
select
    (select coalesce(max(case_id), 0) from finding_case)
        + row_number() over (order by fault.rule, fault.subject, fault.anchor, fault.values_key),
    fault.rule, fault.subject, fault.anchor, fault.values_key, fault.severity, fault.source, fault.division,
    fault.person_id, fault.shown, :run_id, :business_date, :run_id, :business_date, 'open', :run_id, :business_date,
    'qingce', 'new', null, fault.anchor_text, fault.anchor_person, fault.anchor_other
from scratch.fault fault
left join scratch.known known on known.rule = fault.rule and known.subject = fault.subject
    and known.anchor = fault.anchor and known.values_key = fault.values_key
where known.case_id is null;

-- finding_standing: tonight's findings and their cases. finding_settled: those that need not be asked again.
-- in: tonight, finding_case   out: finding_standing, finding_settled
delete from finding_standing;

insert into finding_standing (rule, subject, subject_id, case_id)
with standing_case as (
    select rule, subject, anchor, values_key, min(case_id) as case_id
    from finding_case
    where state in ('open', 'answered', 'verified-right')
    group by rule, subject, anchor, values_key
)
select tonight.rule, tonight.subject, tonight.subject_id, standing_case.case_id
from scratch.tonight tonight
join standing_case on standing_case.rule = tonight.rule and standing_case.subject = tonight.subject
    and standing_case.anchor = tonight.anchor and standing_case.values_key = tonight.values_key;

update finding_case
set last_run = :run_id, last_on = :business_date
where case_id in (select case_id from finding_standing);

delete from finding_settled;

insert into finding_settled (rule, subject, subject_id, state)
select standing.rule, standing.subject, standing.subject_id, settled.state
from finding_standing standing
join finding_case settled on settled.case_id = standing.case_id
where settled.state in ('answered', 'verified-right');

-- finding_history: how many cases stand how after this run.
-- in: finding_case   out: finding_history
delete from finding_history
where run_id = :run_id;

insert into finding_history (run_id, business_date, rule, severity, state, division, source, cases)
select :run_id, :business_date, rule, severity, state, substr(division, 1, 9) as division, source, count(*) as cases
from finding_case
group by rule, severity, state, substr(division, 1, 9), source;
