-- what came of the pairs, over all (part empty), by rule and by sources.
-- in: blind_scored, blind_truth
with truth as (
    select '' as kind, '' as part, coalesce(sum(pairs), 0) as pairs from scratch.blind_truth
    union all
    select 'sources', sources, pairs from scratch.blind_truth where pairs > 0
),
outcome as (
    select '' as kind, '' as part, same, linked from scratch.blind_scored
    union all
    select 'rule', cast(rule as string), same, linked from scratch.blind_scored
    union all
    select 'sources', sources, same, linked from scratch.blind_scored
),
counted as (
    select
        kind,
        part,
        count(*) as candidates,
        sum(case when same then 1 else 0 end) as reached,
        sum(case when linked then 1 else 0 end) as linked,
        sum(case when linked and same then 1 else 0 end) as hits
    from outcome
    group by kind, part
)
select
    coalesce(counted.kind, truth.kind) as kind,
    coalesce(counted.part, truth.part) as part,
    coalesce(counted.reached, 0) as reached,
    coalesce(counted.linked, 0) as linked,
    coalesce(counted.hits, 0) as hits,
    coalesce(truth.pairs, 0) as pairs
from counted
full outer join truth on truth.kind = counted.kind and truth.part = counted.part
order by 1, 2;
