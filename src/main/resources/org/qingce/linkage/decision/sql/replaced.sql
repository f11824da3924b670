-- new_decision: the decisions of one file with their numbers, which go on from the highest ever given; decision_id unique.
-- replaced_decision: decisions in force about the same nodes or mentions, as they stand in the history from now on; decision_id unique.
-- in: decided, link_decision, decision_history   out: new_decision, replaced_decision
create or replace table scratch.new_decision as
with highest as (
    select coalesce(max(decision_id), 0) as decision_id
    from decision_history
)
select
    highest.decision_id + decided.place as decision_id,
    left_mention, right_mention, left_node, right_node, verdict, decided_by, decided_at, reason
from scratch.decided decided
cross join highest;

create or replace table scratch.replaced_decision as
with replacing as (
    select old.decision_id, new.decision_id as replaced_by
    from link_decision old
    join scratch.new_decision new on new.left_node = old.left_node and new.right_node = old.right_node
    union all
    select old.decision_id, new.decision_id as replaced_by
    from link_decision old
    join scratch.new_decision new on new.left_mention = old.left_mention and new.right_mention = old.right_mention
    union all
    select old.decision_id, new.decision_id as replaced_by
    from link_decision old
    join scratch.new_decision new on new.left_mention = old.right_mention and new.right_mention = old.left_mention
),
last_replacing as (
    select decision_id, max(replaced_by) as replaced_by
    from replacing
    group by decision_id
)
select
    history.decision_id, history.left_mention, history.right_mention, history.left_node, history.right_node,
    history.verdict, history.decided_by, history.decided_at, history.reason, history.sha256,
    last_replacing.replaced_by
from decision_history history
join last_replacing on last_replacing.decision_id = history.decision_id;
