-- leaving: open, answered and verified cases whose fault no longer stands; case_id unique. there: whether its subject still does.
-- changed: cases whose state changes tonight; case_id unique.
-- in: fault, known, finding_case, person_mention, mention, event, person_number, judged_rule   out: leaving, changed
create or replace table scratch.leaving as
with left_over as (
    select
        known.case_id, known.rule, known.subject, known.state, known.source, known.anchor_text, known.anchor_person,
        known.anchor_other, going_on.case_id is null as twin
    from finding_case known
    left join scratch.known going_on on going_on.case_id = known.case_id
    left join scratch.fault fault on going_on.case_id is not null and fault.rule = known.rule
        and fault.subject = known.subject and fault.anchor = known.anchor and fault.values_key = known.values_key
    where known.state in ('open', 'answered', 'verified-right') and fault.rule is null
),
named as (
    select distinct left_over.source, left_over.anchor_person
    from left_over
    join person_mention member on member.person_id = left_over.anchor_person
    join mention on mention.mention_id = member.mention_id and mention.source = left_over.source
    where left_over.subject = 'mention'
),
happened as (
    select distinct
        concat_ws(' ', source, coalesce(certificate_no, concat_ws(' ', kind, cast(event_date as string)))) as anchor_text
    from event
),
judged as (
    select distinct rule
    from judged_rule
)
select
    left_over.case_id, left_over.state,
    case when left_over.twin then 'one-person-now'
        when judged.rule is null and left_over.rule not in ('ID11', 'ID12', 'LK01') then 'rule-gone'
        when case left_over.subject
            when 'mention' then named.source is null
            when 'event' then happened.anchor_text is null
            else one.ended_run is not null or other.ended_run is not null end then 'subject-gone'
        else 'other-values' end as why
from left_over
left join judged on judged.rule = left_over.rule
left join named on left_over.subject = 'mention' and named.source = left_over.source
    and named.anchor_person = left_over.anchor_person
left join happened on left_over.subject = 'event' and happened.anchor_text = left_over.anchor_text
left join person_number one on one.person_id = left_over.anchor_person
left join person_number other on other.person_id = left_over.anchor_other;

create or replace table scratch.changed as
select case_id, state as from_state, case when why = 'other-values' then 'repaired' else 'gone' end as to_state, why
from scratch.leaving
union all
select known.case_id, stored.state, coalesce(stored.settled, 'open'), 'back'
from scratch.known known
join scratch.fault fault on fault.rule = known.rule and fault.subject = known.subject and fault.anchor = known.anchor
    and fault.values_key = known.values_key
join finding_case stored on stored.case_id = known.case_id
where stored.state in ('repaired', 'gone');
