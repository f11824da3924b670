-- pair: within groups of linked nodes, the pairs of mentions whose nodes no edge compares yet; (left_mention, right_mention) unique.
-- in: member, linkage_node, linkage_edge   out: pair
create or replace table scratch.member_mention as
select member.node_id, member.component, node.mention_id
from linkage_node node
join scratch.member member on member.node_id = node.node_id;

create or replace table scratch.pair as
with company as (
    select l.node_id as left_node, r.node_id as right_node
    from scratch.member l
    join scratch.member r on r.component = l.component and l.node_id < r.node_id
),
unknown as (
    select company.left_node, company.right_node
    from company
    where not exists (
        select 1
        from linkage_edge edge
        where edge.left_node = company.left_node and edge.right_node = company.right_node
    )
)
select l.mention_id as left_mention, r.mention_id as right_mention, -1 as rule
from unknown
join scratch.member_mention l on l.node_id = unknown.left_node
join scratch.member_mention r on r.node_id = unknown.right_node;
