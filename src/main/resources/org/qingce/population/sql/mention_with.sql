-- one mention by its number.
-- in: mention
select mention_id
from mention
where mention_id = :mention;
