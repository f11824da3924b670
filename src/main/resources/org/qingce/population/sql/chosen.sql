-- chosen: how many persons are made; one row.
-- in: choice
select count(*) as persons
from scratch.choice;
