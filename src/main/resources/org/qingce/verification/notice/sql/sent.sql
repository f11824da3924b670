-- sent: the new notices of one division have gone out.
-- in: scratch.due   out: notice   parameters: unit, today
insert into notice (notice_id, person_id, from_division, to_division, state, sent_on)
select notice_id, person_id, registered_division, residence_division, 'sent', :today
from scratch.due
where unit = :unit and is_new;
