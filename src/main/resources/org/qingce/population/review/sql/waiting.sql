-- waiting: the pairs of nodes that wait for a reviewer, the heaviest first; pair unique. Each node is shown by its first mention.
--   Pairs that were decided, and pairs that are one person by other links, do not wait.
-- in: link_edge, link_refusal, link_node, link_cluster, link_decision, mention, source_file, division
-- parameters: review, link (weights), between
with doubtful as (
    select left_node, right_node, weight, :between as doubt, 1 as place
    from link_edge
    where weight >= :review and weight < :link
    union all
    select left_node, right_node, weight, reason as doubt, 0 as place
    from link_refusal
),
doubted as (
    select
        left_node, right_node, max(weight) as weight, min_by(doubt, place) as doubt
    from doubtful
    group by left_node, right_node
),
open_pair as (
    select doubted.left_node, doubted.right_node, doubted.weight, doubted.doubt
    from doubted
    left join link_decision decision
        on decision.left_node = doubted.left_node and decision.right_node = doubted.right_node
    left join link_cluster own on own.node_id = doubted.left_node
    left join link_cluster other on other.node_id = doubted.right_node and other.cluster_id = own.cluster_id
    where decision.decision_id is null and other.node_id is null
),
shown_node as (
    select link_node.node_id, min(link_node.mention_id) as mention_id
    from link_node
    where link_node.node_id in (select left_node from open_pair union select right_node from open_pair)
    group by link_node.node_id
),
side as (
    select
        shown_node.node_id,
        shown_node.mention_id,
        coalesce(mention.id_number, mention.id_raw) as id_number,
        mention.name,
        case mention.sex when '1' then '男' when '2' then '女' else mention.sex end as sex,
        mention.birth_date,
        case when division.name is null then mention.division else concat(mention.division, ' ', division.name) end
            as division,
        mention.source,
        source_file.name as file,
        qc_line(qc_quotient(mention.mention_id, 10)) as line
    from shown_node
    join mention on mention.mention_id = shown_node.mention_id
    left join source_file on source_file.file_no = qc_quotient(mention.mention_id, 10000000000)
    left join division on division.code = mention.division
)
select
    concat('m', cast(left_side.mention_id as string), '-m', cast(right_side.mention_id as string)) as pair,
    open_pair.doubt,
    cast(cast(open_pair.weight as decimal(9, 2)) as string) as weight,
    left_side.id_number as left_id_number,
    right_side.id_number as right_id_number,
    left_side.name as left_name,
    right_side.name as right_name,
    left_side.sex as left_sex,
    right_side.sex as right_sex,
    cast(left_side.birth_date as string) as left_birth_date,
    cast(right_side.birth_date as string) as right_birth_date,
    left_side.division as left_division,
    right_side.division as right_division,
    left_side.source as left_source,
    right_side.source as right_source,
    left_side.file as left_file,
    right_side.file as right_file,
    cast(left_side.line as string) as left_line,
    cast(right_side.line as string) as right_line
from open_pair
join side left_side on left_side.node_id = open_pair.left_node
join side right_side on right_side.node_id = open_pair.right_node
order by open_pair.weight desc nulls last, open_pair.left_node, open_pair.right_node;
