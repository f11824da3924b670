-- the first numbers ever given; what stood in these tables was made without numbers that last.
-- in: node_person, link_node   parameters: run_id
-- out: person_mention, person_number, person_node; person_touched, membership_change, link_touched and person_build empty
create or replace table person_mention as
select node.mention_id, node_person.person_id, node_person.link, cast(:run_id as bigint) as since_run
from link_node node
join scratch.node_person node_person on node_person.node_id = node.node_id;

insert into person_number (
    person_id, since_run, origin_person, merged_into, current_person, ended_run, ended_why
)
select
    person_id, :run_id as since_run, null as origin_person, null as merged_into, person_id as current_person,
    null as ended_run, null as ended_why
from scratch.node_person
where is_first;

insert into person_node (node_id, person_id, mentions)
select node_id, person_id, mentions
from scratch.node_person;

drop table if exists person_build;

delete from person_touched;

delete from link_touched;
