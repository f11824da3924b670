-- how many of the drawn mentions would not be known again, over all and by group.
-- in: self_known, self_blind, input
with mention as (
    select mention_id, :group as part
    from :input
    where qc_hash(mention_id) % :parts = 0
)
select
    coalesce(mention.part, '') as part,
    count(*) as mentions,
    sum(case when seen.known then 0 else 1 end) as unknown,
    sum(case when blind.known then 0 else 1 end) as unknown_blind
from mention
join scratch.self_known seen on seen.mention_id = mention.mention_id
join scratch.self_blind blind on blind.mention_id = mention.mention_id
group by coalesce(mention.part, '')
order by 1;
