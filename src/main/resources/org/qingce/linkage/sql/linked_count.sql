-- linked: how many mentions have a person; one row.
-- in: person_mention
select count(*) as linked
from person_mention;
