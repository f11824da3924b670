-- affected_node, affected_person: one step further: the persons that the frontier's nodes were in, then the nodes of these persons
--   and of the frontier's clusters, which are the next frontier.
-- in: frontier, link_cluster, person_node   out: affected_node, affected_person, frontier; each key unique
create or replace table scratch.reached_person as
with reached as (
    select distinct person_node.person_id
    from person_node
    join scratch.frontier frontier on frontier.node_id = person_node.node_id
)
select reached.person_id
from reached
left join scratch.affected_person known on known.person_id = reached.person_id
where known.person_id is null;

create or replace table scratch.frontier as
with reached as (
    select mate.node_id
    from link_cluster own
    join scratch.frontier frontier on frontier.node_id = own.node_id
    join link_cluster mate on mate.cluster_id = own.cluster_id
    union
    select person_node.node_id
    from person_node
    join scratch.reached_person person on person.person_id = person_node.person_id
    where person_node.mentions > 0
)
select reached.node_id
from reached
left join scratch.affected_node known on known.node_id = reached.node_id
where known.node_id is null;

insert into scratch.affected_person
select person_id
from scratch.reached_person;

insert into scratch.affected_node
select node_id
from scratch.frontier;
