-- clustered, refused: what clustering the affected nodes gave; node_id unique, (left_node, right_node) unique.
-- in: files written by the clusterer   out: clustered, refused
create or replace table scratch.clustered as
select node_id, cluster_id
from :clustered;

create or replace table scratch.refused as
select left_node, right_node, weight, reason
from :refused;
