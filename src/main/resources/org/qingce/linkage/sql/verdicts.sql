-- verdict: what reviewers decided of two nodes, the latest word on a pair alone; (left_node, right_node) unique.
--   strength grows with the time of the decision: where decisions clash, the later one is followed first.
--   A decision holds for the nodes its mentions stand in now, or stood in when it was taken if they are gone.
-- changed_verdict: nodes of verdicts that are new, changed or gone since the last run.
-- in: link_decision, linkage_node, link_verdict   out: verdict, changed_verdict
create or replace table scratch.verdict as
with named as (
    select left_mention as mention_id from link_decision
    union
    select right_mention as mention_id from link_decision
),
stands as (
    select node.mention_id, node.node_id
    from linkage_node node
    join named on named.mention_id = node.mention_id
),
resolved as (
    select
        decision.decision_id,
        decision.verdict,
        coalesce(l.node_id, decision.left_node) as left_node,
        coalesce(r.node_id, decision.right_node) as right_node,
        decision.decided_at
    from link_decision decision
    left join stands l on l.mention_id = decision.left_mention
    left join stands r on r.mention_id = decision.right_mention
),
ranked as (
    select
        least(left_node, right_node) as left_node,
        greatest(left_node, right_node) as right_node,
        verdict,
        decided_at,
        decision_id,
        row_number() over (
            partition by least(left_node, right_node), greatest(left_node, right_node)
            order by decided_at desc, decision_id desc
        ) as place
    from resolved
    where left_node <> right_node
)
select left_node, right_node, verdict, row_number() over (order by decided_at, decision_id) as strength
from ranked
where place = 1;

create or replace table scratch.changed_verdict as
with news as (
    select left_node, right_node, verdict from scratch.verdict
    except
    select left_node, right_node, verdict from link_verdict
),
olds as (
    select left_node, right_node, verdict from link_verdict
    except
    select left_node, right_node, verdict from scratch.verdict
)
select left_node, right_node from news
union
select left_node, right_node from olds;
