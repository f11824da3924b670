-- blind_scored: whether each of those pairs is linked, and whether it is one by the key; (left_mention, right_mention) unique.
-- blind_truth: how many pairs of one key there are, by sources; sources unique.
-- in: linkage_compared, link_frequency, probe, probe_source   out: blind_scored, blind_truth
create or replace table scratch.blind_scored as
with weighed as (
    select left_mention, right_mention, rule, left_node = right_node as same, veto is null and :weight >= :link as linked
    from linkage_compared
    :frequency_joins
)
select
    weighed.left_mention,
    weighed.right_mention,
    weighed.rule,
    weighed.same,
    weighed.linked,
    least(l.source, r.source) || ' ' || greatest(l.source, r.source) as sources
from weighed
join scratch.probe_source l on l.mention_id = weighed.left_mention
join scratch.probe_source r on r.mention_id = weighed.right_mention;

create or replace table scratch.blind_truth as
with member as (
    select probe.node_id, source.source, count(*) as mentions
    from scratch.probe probe
    join scratch.probe_source source on source.mention_id = probe.mention_id
    group by probe.node_id, source.source
)
select
    l.source || ' ' || r.source as sources,
    sum(case when l.source = r.source then l.mentions * (l.mentions - 1) / 2 else l.mentions * r.mentions end) as pairs
from member l
join member r on r.node_id = l.node_id and l.source <= r.source
group by l.source || ' ' || r.source;
