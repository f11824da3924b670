-- the mentions of the person that a number leads to.
-- in: person_number, person_mention
select person_mention.mention_id
from person_number number
join person_mention on person_mention.person_id = number.current_person
where number.person_id = :person
order by person_mention.mention_id;
