-- correction, and the persons who are to be made anew by it.
-- in: correction_now, corrected_anew   out: correction, person_touched
delete from correction;

insert into correction (person_id, field, value, answered_on, answered_by, answer_id)
select person_id, field, value, answered_on, answered_by, answer_id
from scratch.correction_now;

insert into person_touched (person_id)
select person_id
from scratch.corrected_anew
where person_id not in (select person_id from person_touched);
