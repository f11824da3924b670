-- scored: one row per pair of nodes, as its best pair of mentions has it; (left_node, right_node) unique, left_node < right_node.
-- in: linkage_compared, link_frequency   out: scored
create or replace table scratch.scored as
with weighed as (
    select
        least(left_node, right_node) as left_node,
        greatest(left_node, right_node) as right_node,
        rule,
        veto,
        :pattern as pattern,
        :weight as weight
    from linkage_compared
    :frequency_joins
    where left_node <> right_node
),
ranked as (
    select
        left_node, right_node, rule, veto, pattern, weight,
        row_number() over (
            partition by left_node, right_node
            order by weight desc, case when veto is null then 0 else 1 end, veto, rule, pattern
        ) as place
    from weighed
)
select left_node, right_node, rule, veto, pattern, weight
from ranked
where place = 1;
