-- made_pair: the pairs that one rule makes among mentions with equal values; a too common value asks for the further columns too.
-- in: blocked_row, narrowed, crowded   out: made_pair
insert into scratch.made_pair (left_mention, right_mention, rule)
with part as (
    select
        bearer.*,
        case
            when narrowed.mention_id is null then ''
            when crowded.mentions is null then narrowed.narrow
        end as within_part
    from scratch.blocked_row bearer
    left join scratch.narrowed narrowed on narrowed.mention_id = bearer.mention_id
    left join scratch.crowded crowded on :equal_crowded and crowded.narrow = narrowed.narrow
)
select least(l.mention_id, r.mention_id), greatest(l.mention_id, r.mention_id), :rule_no
from part l
join part r on :equal_parts and l.within_part = r.within_part and l.core <> r.core
where :sides;
