-- persons: how many there are; one row.
-- in: person
select count(*) as persons
from person;
