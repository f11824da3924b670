-- takes over what the numbering found: only rows that change are written.
-- in: changed_membership, written_membership, numbering, remembered_node, change   parameters: run_id, changed_on
-- out: person_mention, person_number, person_node, membership_change, person_touched; link_touched empty
delete from person_mention
where mention_id in (select mention_id from scratch.changed_membership);

insert into person_mention (mention_id, person_id, link, since_run)
select mention_id, person_id, link, since_run
from scratch.written_membership;

delete from person_number
where person_id in (select person_id from scratch.numbering);

insert into person_number (person_id, since_run, origin_person, merged_into, current_person, ended_run, ended_why)
select person_id, since_run, origin_person, merged_into, current_person, ended_run, ended_why
from scratch.numbering;

delete from person_node
where node_id in (select node_id from scratch.remembered_node);

insert into person_node (node_id, person_id, mentions)
select node_id, person_id, mentions
from scratch.remembered_node;

insert into membership_change (run_id, changed_on, mention_id, from_person, to_person, why, decision_id)
select :run_id as run_id, :changed_on as changed_on, mention_id, from_person, to_person, why, decision_id
from scratch.change;

insert into person_touched (person_id)
with touched as (
    select person_id
    from scratch.changed_membership
    where person_id is not null and coalesce(former_person, 0) <> person_id
    union
    select former_person as person_id
    from scratch.changed_membership
    where former_person is not null and coalesce(person_id, 0) <> former_person
)
select touched.person_id
from touched
left join person_touched known on known.person_id = touched.person_id
where known.person_id is null;

delete from link_touched;
