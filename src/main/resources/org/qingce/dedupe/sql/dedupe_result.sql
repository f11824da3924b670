-- dedupe_result: the cluster of every row, numbered by its first row, and how sure it is, 0 to 1: of a row with others, that it is one
--   with the one of them it matches best; of a row alone, that it is none of those it was compared with; mention_id unique.
-- in: dedupe_row, link_node, link_cluster, link_edge   out: dedupe_result
create or replace table dedupe_result as
with node_size as (
    select node_id, count(*) as mentions
    from link_node
    group by node_id
),
placed as (
    select node.node_id, coalesce(cluster.cluster_id, node.node_id) as cluster_id
    from node_size node
    left join link_cluster cluster on cluster.node_id = node.node_id
),
side as (
    select left_node as node_id, right_node as other_node, weight from link_edge
    union all
    select right_node as node_id, left_node as other_node, weight from link_edge
),
best as (
    select
        side.node_id,
        max(case when placed.cluster_id = other.cluster_id then side.weight end) as within_weight,
        max(case when placed.cluster_id <> other.cluster_id then side.weight end) as without_weight
    from side
    join placed on placed.node_id = side.node_id
    join placed other on other.node_id = side.other_node
    group by side.node_id
),
judged as (
    select
        row.mention_id,
        placed.cluster_id,
        node_size.mentions,
        case
            when node_size.mentions > 1 then cast(1 as double)
            when best.within_weight is not null
                then 1 / (1 + power(cast(2 as double), greatest(-60, least(60, -best.within_weight))))
            when best.without_weight is not null
                then 1 / (1 + power(cast(2 as double), greatest(-60, least(60, best.without_weight))))
            else cast(1 as double)
        end as sure
    from dedupe_row row
    join link_node node on node.mention_id = row.mention_id
    join placed on placed.node_id = node.node_id
    join node_size on node_size.node_id = node.node_id
    left join best on best.node_id = node.node_id
),
numbered as (
    select cluster_id, row_number() over (order by min(mention_id)) as cluster
    from judged
    group by cluster_id
)
select judged.mention_id, numbered.cluster, judged.sure
from judged
join numbered on numbered.cluster_id = judged.cluster_id;
