-- people by number, as far as they are in the register, also under numbers they had before; reference unique.
-- in: person_number, person   parameters: references
select cast(number.person_id as string) as reference, person.division, person.person_id
from person_number number
join person on person.person_id = number.current_person
where cast(number.person_id as string) in :references;
