-- known_pair: pairs of one certain key that say different things, at most ten a key;
--   (left_mention, right_mention) unique. reached_pair: room for those that rules reach.
-- in: training_mention   out: known_pair, reached_pair
create or replace table scratch.known_pair as
with variant as (
    select core, :content as content, min(mention_id) as mention_id
    from scratch.training_mention
    where drawn and not is_open
    group by 1, 2
),
numbered as (
    select core, mention_id, row_number() over (partition by core order by qc_hash(content), content) as place
    from variant
)
select l.mention_id as left_mention, r.mention_id as right_mention
from numbered l
join numbered r on r.core = l.core and l.place < r.place and r.place <= 5;

create or replace table scratch.reached_pair (left_mention bigint, right_mention bigint, rule bigint);
