-- linkage_link: pairs of nodes that may become one: edges that weigh enough, unless a reviewer said different, and pairs of which a
--   reviewer said same; (left_node, right_node) unique.
-- in: linkage_edge, verdict
create or replace temp view linkage_link as
select edge.left_node, edge.right_node, edge.weight, edge.veto
from linkage_edge edge
where edge.weight >= :link
    and not exists (
        select 1
        from scratch.verdict verdict
        where verdict.left_node = edge.left_node and verdict.right_node = edge.right_node and verdict.verdict = 'same'
    )
union all
select left_node, right_node, cast(:certain + strength as double) as weight, cast(null as string) as veto
from scratch.verdict
where verdict = 'same';
