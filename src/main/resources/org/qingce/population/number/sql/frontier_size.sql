-- frontier_size: nodes whose persons and clusters were not looked at yet; one row.
-- in: frontier
select count(*) as nodes
from scratch.frontier;
