-- persons: how many there are; one row.
-- in: choice
select count(*) as persons
from scratch.choice;
