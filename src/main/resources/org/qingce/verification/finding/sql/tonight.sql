-- tonight: what each finding is about, by what lasts over nights; (rule, subject, subject_id) unique.
--   A mention by its source and person; an event by its source and certificate, or else by kind, day and parties; a person, couple
--   or parent and child by their numbers; whatever else by its own id, which is made of what it stands for.
--   values_key stands for the values shown, without those that pass with time or depend on the model of linkage.
-- in: finding, person_mention, event   out: tonight
create or replace table scratch.tonight as
with anchored as (
    select
        finding.rule, finding.subject, finding.subject_id, finding.source as anchor_text,
        member.person_id as anchor_person, cast(null as bigint) as anchor_other, member.person_id
    from finding
    join person_mention member on member.mention_id = finding.subject_id
    where finding.subject = 'mention'
    union all
    select
        finding.rule, finding.subject, finding.subject_id,
        concat_ws(' ', event.source, coalesce(event.certificate_no, concat_ws(' ', event.kind, cast(event.event_date as string)))),
        case when event.certificate_no is null then one.person_id end,
        case when event.certificate_no is null then other.person_id end,
        one.person_id
    from finding
    join event on event.event_id = finding.subject_id
    left join person_mention one on one.mention_id = event.event_id * 10
    left join person_mention other on other.mention_id = event.event_id * 10 + 1
    where finding.subject = 'event'
    union all
    select rule, subject, subject_id, null, subject_id, null, subject_id
    from finding
    where subject = 'person'
    union all
    select
        rule, subject, subject_id, null, qc_quotient(subject_id, 10000000000), subject_id % 10000000000,
        qc_quotient(subject_id, 10000000000)
    from finding
    where subject in ('couple', 'parent_child')
    union all
    select rule, subject, subject_id, cast(subject_id as string), null, null, null
    from finding
    where subject not in ('mention', 'event', 'person', 'couple', 'parent_child')
)
select
    anchored.rule, anchored.subject, anchored.subject_id, anchored.person_id,
    anchored.anchor_text, anchored.anchor_person, anchored.anchor_other,
    concat_ws(
        ' ', anchored.anchor_text,
        case when anchored.anchor_person is not null then concat('P', cast(anchored.anchor_person as string)) end,
        case when anchored.anchor_other is not null then concat('P', cast(anchored.anchor_other as string)) end
    ) as anchor,
    qc_content_number(qc_without(
        coalesce(finding.shown, ''),
        '"(as_of|match_weight|received_on|days_to_receipt|age|(person|child|mother|father|husband|wife)_age)":("[^"]*"|null),?'
    )) as values_key,
    finding.severity, finding.source, finding.division, finding.shown
from anchored
join finding on finding.rule = anchored.rule and finding.subject = anchored.subject
    and finding.subject_id = anchored.subject_id;
