-- the person and the truth of each mention, in order.
-- in: truth_mention
select person_id, label, linkable
from scratch.truth_mention
order by mention_id;
