-- finding: what linkage found out about numbers and people; (rule, subject, subject_id) unique.
--   ID11: every mention of a number that more than one person bears. ID12: every mention of a person with two valid numbers.
--   LK01: a link that was refused, on the earliest mention of its left side.
-- in: link_node, link_cluster, link_refusal, mention   out: finding
delete from finding where rule in ('ID11', 'ID12', 'LK01');

insert into finding (rule, severity, subject, subject_id, source, division, shown)
with several as (
    select cluster_id
    from link_cluster
    where node_id > 0
    group by cluster_id
    having count(*) > 1
),
two_numbers as (
    select cluster.node_id
    from link_cluster cluster
    join several on several.cluster_id = cluster.cluster_id
    where cluster.node_id > 0
),
bearer as (
    select node.mention_id, node.certain_key, coalesce(cluster.cluster_id, node.node_id) as person
    from link_node node
    left join link_cluster cluster on cluster.node_id = node.node_id
    where node.node_id < 0 and node.certain_key > 0
),
shared as (
    select certain_key
    from bearer
    group by certain_key
    having min(person) <> max(person)
),
concerned as (
    select 'ID11' as rule, 'error' as severity, bearer.mention_id
    from bearer
    join shared on shared.certain_key = bearer.certain_key
    union all
    select 'ID12' as rule, 'warning' as severity, node.mention_id
    from link_node node
    join two_numbers on two_numbers.node_id = node.node_id
)
select
    concerned.rule,
    concerned.severity,
    'mention' as subject,
    concerned.mention_id as subject_id,
    mention.source,
    mention.division,
    :shown as shown
from concerned
join mention on mention.mention_id = concerned.mention_id;

insert into finding (rule, severity, subject, subject_id, source, division, shown)
with refused_node as (
    select left_node as node_id from link_refusal
    union
    select right_node as node_id from link_refusal
),
first_mention as (
    select node.node_id, min(node.mention_id) as mention_id
    from link_node node
    join refused_node on refused_node.node_id = node.node_id
    group by node.node_id
),
strongest as (
    select
        left_mention.mention_id,
        right_mention.mention_id as other_mention,
        refusal.weight,
        refusal.reason,
        row_number() over (
            partition by left_mention.mention_id
            order by refusal.weight desc, right_mention.mention_id
        ) as place
    from link_refusal refusal
    join first_mention left_mention on left_mention.node_id = refusal.left_node
    join first_mention right_mention on right_mention.node_id = refusal.right_node
)
select
    'LK01' as rule,
    'warning' as severity,
    'mention' as subject,
    strongest.mention_id as subject_id,
    mention.source,
    mention.division,
    :refused as shown
from strongest
join mention on mention.mention_id = strongest.mention_id
join mention other on other.mention_id = strongest.other_mention
where strongest.place = 1;
