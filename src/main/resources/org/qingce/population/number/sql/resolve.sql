-- resolved: what has become of one number; one row, or none where it was never given.
-- in: person_number   parameters: person_id
select number.person_id, number.current_person, current.ended_run is not null as ended
from person_number number
join person_number current on current.person_id = number.current_person
where number.person_id = :person_id;
