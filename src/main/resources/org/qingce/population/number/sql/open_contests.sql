-- open_contests: claims not yet settled; one row.
-- in: contender
select count(*) as contests
from scratch.contender;
