-- linkage_compared: the level of each comparison (c_0, c_1 …) of each pair; (left_mention, right_mention) unique.
--   Each similarity is computed once. v_0, v_1 … are the values that have a frequency.
-- in: pairs (left_mention, right_mention, rule), rows (mention_id, node_id and the model's columns)
create or replace temp view linkage_compared as
with similarity as (
    select
        pair.left_mention,
        pair.right_mention,
        pair.rule,
        l.node_id as left_node,
        r.node_id as right_node,
        :veto as veto
        :values,
        :similarities
    from :pairs pair
    join :rows l on l.mention_id = pair.left_mention
    join :rows r on r.mention_id = pair.right_mention
)
select
    *,
    :levels
from similarity;
