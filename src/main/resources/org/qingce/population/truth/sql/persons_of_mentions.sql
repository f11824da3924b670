-- the person of each mention, in order.
-- in: person_mention
select mention_id, person_id
from person_mention
order by mention_id;
