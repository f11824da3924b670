-- in_force: the decisions in force; decision_id unique.
-- in: link_decision
select
    left_mention, right_mention, left_node, right_node, verdict, decided_by,
    substring(cast(decided_at as string), 1, 19) as decided_at, reason
from link_decision
order by decision_id;
