-- training_anchor: pairs of one certain key that nothing tells apart, at most ten a key; (left_mention, right_mention) unique.
-- in: training_mention   out: training_anchor
create or replace table scratch.training_anchor as
with numbered as (
    select
        mention_id,
        core,
        first_apart,
        second_apart,
        row_number() over (partition by core order by qc_hash(mention_id), mention_id) as place
    from scratch.training_mention
    where drawn and not is_open
)
select l.mention_id as left_mention, r.mention_id as right_mention, 0 as rule
from numbered l
join numbered r on r.core = l.core and l.place < r.place
where r.place <= 5
    and not coalesce(
        l.first_apart <> r.first_apart
            and (l.second_apart <> r.second_apart or (l.second_apart is null and r.second_apart is null)),
        false
    );
