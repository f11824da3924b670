-- the links that may hold a cluster together, the strongest first.
-- in: link_cluster, link_edge, link_refusal, link_verdict
with member as (
    select node_id from link_cluster where cluster_id = :cluster
),
refused as (
    select left_node, right_node from link_refusal
    union
    select left_node, right_node from link_verdict
)
select verdict.left_node, verdict.right_node, cast('infinity' as double) as weight, cast(null as string) as rule
from link_verdict verdict
where verdict.verdict = 'same'
    and verdict.left_node in (select node_id from member)
    and verdict.right_node in (select node_id from member)
union all
select edge.left_node, edge.right_node, edge.weight, edge.rule
from link_edge edge
where edge.weight >= :link
    and edge.veto is null
    and edge.left_node in (select node_id from member)
    and edge.right_node in (select node_id from member)
    and not exists (
        select 1
        from refused
        where refused.left_node = edge.left_node and refused.right_node = edge.right_node
    )
order by weight desc, left_node, right_node;
