-- pairs of rows that were worth a look, the strongest first: those of one node, and the first rows of two nodes that were scored.
-- in: link_edge, link_node, dedupe_input, dedupe_result
with first_of_node as (
    select node_id, min(mention_id) as mention_id
    from link_node
    group by node_id
),
pair as (
    select l.mention_id as left_mention, r.mention_id as right_mention, edge.weight, edge.rule
    from link_edge edge
    join first_of_node l on l.node_id = edge.left_node
    join first_of_node r on r.node_id = edge.right_node
    union all
    select first_of_node.mention_id, node.mention_id, cast(1000 as double) as weight, 'equal' as rule
    from link_node node
    join first_of_node on first_of_node.node_id = node.node_id and first_of_node.mention_id < node.mention_id
)
select
    coalesce(cast(l.:id as string), '') as left_id,
    coalesce(cast(r.:id as string), '') as right_id,
    l.source as left_source,
    r.source as right_source,
    pair.weight,
    pair.rule,
    left_result.cluster = right_result.cluster as linked
from pair
join dedupe_input l on l.mention_id = least(pair.left_mention, pair.right_mention)
join dedupe_input r on r.mention_id = greatest(pair.left_mention, pair.right_mention)
join dedupe_result left_result on left_result.mention_id = l.mention_id
join dedupe_result right_result on right_result.mention_id = r.mention_id
order by pair.weight desc, l.mention_id, r.mention_id;
