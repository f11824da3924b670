-- numbering: the rows of person_number that are new or change; person_id unique. returned: it has mentions again.
-- in: group_person, ending, person_number   parameters: run_id   out: numbering
create or replace table scratch.numbering as
with ended as (
    select number.person_id, number.since_run, number.origin_person, ending.merged_into
    from person_number number
    join scratch.ending ending on ending.person_id = number.person_id
    where ending.merged_into is not null or number.ended_run is null
),
led_on as (
    select number.person_id, number.since_run, number.origin_person, number.merged_into,
        ending.merged_into as current_person, number.ended_run, number.ended_why
    from person_number number
    join scratch.ending ending on ending.person_id = number.current_person
    where number.person_id <> number.current_person and ending.merged_into is not null
),
returned as (
    select number.person_id, number.since_run, number.origin_person
    from person_number number
    join scratch.group_person kept on kept.person_id = number.person_id
    where number.ended_run is not null
)
select
    person_id,
    since_run,
    origin_person,
    merged_into,
    coalesce(merged_into, person_id) as current_person,
    cast(:run_id as bigint) as ended_run,
    case when merged_into is null then 'no mention' else 'merged' end as ended_why,
    false as returned
from ended
union all
select person_id, since_run, origin_person, merged_into, current_person, ended_run, ended_why, false as returned
from led_on
union all
select
    person_id, since_run, origin_person, null as merged_into, person_id as current_person, null as ended_run,
    null as ended_why, true as returned
from returned
union all
select
    person_id, :run_id as since_run, origin_person, null as merged_into, person_id as current_person,
    null as ended_run, null as ended_why, false as returned
from scratch.group_person
where minted;
