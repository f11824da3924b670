-- correction_now: of what was answered about a person's field the latest word, of the same day the later answer;
--   (person_id, field) unique.
-- corrected_anew: persons about whom something else is in force than before; person_id unique.
-- in: correction_given, correction, person_number   out: correction_now, corrected_anew
create or replace table scratch.correction_now as
with present as (
    select
        coalesce(number.current_person, given.person_id) as person_id,
        given.field, given.value, given.answered_on, given.answered_by, given.answer_id,
        row_number() over (
            partition by coalesce(number.current_person, given.person_id), given.field
            order by given.answered_on desc, given.answer_id desc
        ) as place
    from correction_given given
    left join person_number number on number.person_id = given.person_id
)
select person_id, field, value, answered_on, answered_by, answer_id
from present
where place = 1;

create or replace table scratch.corrected_anew as
select distinct coalesce(now.person_id, before.person_id) as person_id
from scratch.correction_now now
full outer join correction before on before.person_id = now.person_id and before.field = now.field
where now.answer_id is null or before.answer_id is null or now.answer_id <> before.answer_id;
