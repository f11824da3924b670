-- what reviewers said of two nodes, the latest first.
-- in: link_decision
select verdict, decided_by, cast(decided_at as string) as decided_at, reason
from link_decision
where least(left_node, right_node) = :left and greatest(left_node, right_node) = :right
order by decided_at desc, decision_id desc;
