-- affected_node: the nodes to number anew, to begin with those that linkage touched; node_id unique.
-- frontier: of these, the ones whose persons and cluster are still to be added. affected_person: their persons, none yet.
-- in: link_touched   out: affected_node, frontier, affected_person
create or replace table scratch.affected_node as
select distinct node_id
from link_touched;

create or replace table scratch.frontier as
select node_id
from scratch.affected_node;

create or replace table scratch.affected_person (person_id bigint);
