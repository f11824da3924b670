-- what the model sees of one mention, as text.
-- in: explained_row
select keyed, :texts
from scratch.explained_row
where mention_id = :mention;
