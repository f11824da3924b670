-- how many candidate pairs that no constraint refuses show which pattern of levels and weigh how much, in eighths of a bit;
--   (rule, pattern, eighth) unique, in order.
-- in: linkage_compared, link_frequency
with weighed as (
    select rule, :pattern as pattern, :weight as weight
    from linkage_compared
    :frequency_joins
    where veto is null
)
select rule, pattern, cast(floor(weight * 8) as bigint) as eighth, count(*) as pairs
from weighed
group by 1, 2, 3
order by 1, 2, 3;
