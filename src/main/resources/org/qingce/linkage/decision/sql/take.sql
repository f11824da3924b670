-- puts the decisions of one file in force.
-- in: new_decision, replaced_decision   parameters: sha256, name, taken_by, taken_at, decisions, refused
-- out: link_decision, decision_history, decision_file
delete from link_decision
where decision_id in (select decision_id from scratch.replaced_decision);

insert into link_decision (
    decision_id, left_mention, right_mention, left_node, right_node, verdict, decided_by, decided_at, reason
)
select decision_id, left_mention, right_mention, left_node, right_node, verdict, decided_by, decided_at, reason
from scratch.new_decision;

delete from decision_history
where decision_id in (select decision_id from scratch.replaced_decision);

insert into decision_history (
    decision_id, left_mention, right_mention, left_node, right_node, verdict, decided_by, decided_at, reason, sha256,
    replaced_by
)
select
    decision_id, left_mention, right_mention, left_node, right_node, verdict, decided_by, decided_at, reason, sha256,
    replaced_by
from scratch.replaced_decision
union all
select
    decision_id, left_mention, right_mention, left_node, right_node, verdict, decided_by, decided_at, reason,
    :sha256 as sha256, null as replaced_by
from scratch.new_decision;

insert into decision_file (sha256, name, taken_by, taken_at, decisions, refused)
select
    :sha256 as sha256, :name as name, nullif(:taken_by, '') as taken_by, cast(:taken_at as timestamp) as taken_at,
    :decisions as decisions, :refused as refused;
