-- given: how many numbers were ever given; one row.
-- in: person_number
select count(*) as given
from person_number;
