-- how many mentions of the register the truth does not know.
-- in: person_mention, truth_mention
select count(*) as unknown
from person_mention
where mention_id not in (select mention_id from scratch.truth_mention);
