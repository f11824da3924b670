-- placed: the node of every mention whose node may be another than before; mention_id unique.
--   A key that several people bear parts into a node for each; a mention without a key stands with those of equal values, unless
--   these are too few to tell anyone by: then it stands alone.
-- in: arrived, touched_key, link_node, gone, parted, open_row, recognised   out: placed
create or replace table scratch.placed as
with in_question as (
    select mention_id, certain_key
    from scratch.arrived
    where certain_key is not null
    union all
    select node.mention_id, node.certain_key
    from link_node node
    where :known_in_question
        and not exists (select 1 from scratch.gone gone where gone.mention_id = node.mention_id)
)
select in_question.mention_id, coalesce(parted.node_id, in_question.certain_key) as node_id, in_question.certain_key
from in_question
left join scratch.parted parted on parted.mention_id = in_question.mention_id
union all
select
    open_row.mention_id,
    case when recognised.weight >= :link
        then open_row.content_id
        else qc_content_number('alone' || chr(31) || cast(open_row.mention_id as string))
    end as node_id,
    cast(null as bigint) as certain_key
from scratch.open_row open_row
join scratch.recognised recognised on recognised.content_id = open_row.content_id;
