-- how many links of each kind there are, and persons with two numbers, numbers with two persons.
-- in: link_node, link_cluster, link_verdict, link_refusal, link_oversize, person_number
with node as (
    select node_id, count(*) as mentions, min(certain_key) as certain_key
    from link_node
    group by node_id
),
clustered as (
    select cluster.cluster_id, cluster.node_id, node.certain_key
    from link_cluster cluster
    join node on node.node_id = cluster.node_id
),
two_numbers as (
    select cluster_id from clustered group by cluster_id having count(certain_key) > 1
),
shared_number as (
    select certain_key from node where certain_key is not null group by certain_key having count(*) > 1
)
select 'persons' as measure, '' as part, count(*) as numerator, cast(null as bigint) as denominator,
    cast(null as double) as share, cast(null as double) as low, cast(null as double) as high
from person_number
where ended_run is null
union all
select 'links', 'certain', coalesce(sum(mentions - 1), 0), null, null, null, null from node
union all
select 'links', 'matched', count(*) - count(distinct cluster_id), null, null, null, null from clustered
union all
select 'links', 'decided', count(*), null, null, null, null from link_verdict where verdict = 'same'
union all
select 'refused', reason, count(*), null, null, null, null from link_refusal group by reason
union all
select 'two-numbers', '', count(*), null, null, null, null from two_numbers
union all
select 'shared-numbers', '', count(*), null, null, null, null from shared_number
union all
select 'oversize', rule || ' ' || handling, count(*), sum(mentions), null, null, null from link_oversize group by rule, handling
order by 1, 2;
