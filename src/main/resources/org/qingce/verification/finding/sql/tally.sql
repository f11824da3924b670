-- tally: how many findings stand, and how many cases there are of them; one row.
-- in: finding_standing
select count(*) as findings, count(distinct case_id) as cases
from finding_standing;
