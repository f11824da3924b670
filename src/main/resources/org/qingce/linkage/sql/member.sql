-- member: the nodes of each group of linked nodes that has more than two; node_id unique.
-- in: a file written by the clusterer   out: member
create or replace table scratch.member as
select node_id, component
from :rows;
