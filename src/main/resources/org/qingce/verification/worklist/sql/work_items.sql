-- work_item: what is to be asked, in the order in which it is: per unit and kind errors before warnings, then by person.
--   (kind, reference) unique; place counts from 1 within unit and kind. unit: the township, or with 12 digits the village, that the
--   division code lies in, else the longest known part of it, else ''.
-- Nothing that was answered is asked again: open cases alone; people and pairs without an answer or decision in force.
-- in: finding_case, finding_standing, person, person_remark, mention, mention_remark, person_mention, source_file, answer, link_edge,
--     link_refusal, link_node, link_cluster, link_decision, division   parameters: digits, review, link (weights), division
create or replace table scratch.doubted as
with refused as (
    select left_node, right_node, weight, reason as doubt from link_refusal
),
near as (
    select left_node, right_node, weight, 'near' as doubt from link_edge where weight >= :review and weight < :link
),
numbered as (
    select cluster_id, min(node_id) as first_node
    from link_cluster
    where node_id > 0
    group by cluster_id
    having count(*) > 1
),
two_numbers as (
    select numbered.first_node as left_node, cluster.node_id as right_node, cast(null as double) as weight, 'ID12' as doubt
    from link_cluster cluster
    join numbered on numbered.cluster_id = cluster.cluster_id
    where cluster.node_id > numbered.first_node
),
bearer as (
    select distinct node.certain_key, node.node_id, coalesce(cluster.cluster_id, node.node_id) as person
    from link_node node
    left join link_cluster cluster on cluster.node_id = node.node_id
    where node.node_id < 0 and node.certain_key > 0
),
first_bearer as (
    select certain_key, min(node_id) as node_id, min_by(person, node_id) as person
    from bearer
    group by certain_key
    having min(person) <> max(person)
),
one_number as (
    select first_bearer.node_id as left_node, bearer.node_id as right_node, cast(null as double) as weight, 'ID11' as doubt
    from bearer
    join first_bearer on first_bearer.certain_key = bearer.certain_key
    where bearer.person <> first_bearer.person
),
every_doubt as (
    select left_node, right_node, weight, doubt from refused
    union all
    select left_node, right_node, weight, doubt from near
    union all
    select left_node, right_node, weight, doubt from two_numbers
    union all
    select left_node, right_node, weight, doubt from one_number
),
doubt as (
    select
        least(left_node, right_node) as left_node, greatest(left_node, right_node) as right_node,
        max(weight) as weight, min(doubt) as doubt
    from every_doubt
    group by least(left_node, right_node), greatest(left_node, right_node)
),
sided as (
    select
        doubt.left_node, doubt.right_node, doubt.weight, doubt.doubt,
        min(one.mention_id) as left_mention, min(other.mention_id) as right_mention
    from doubt
    join link_node one on one.node_id = doubt.left_node
    join link_node other on other.node_id = doubt.right_node
    left join link_decision decision
        on decision.left_node = doubt.left_node and decision.right_node = doubt.right_node
    where decision.decision_id is null
    group by doubt.left_node, doubt.right_node, doubt.weight, doubt.doubt
)
select left_node, right_node, weight, doubt, left_mention, right_mention
from sided;

create or replace table scratch.work_item as
with standing as (
    select distinct case_id from finding_standing
),
known as (
    select kind, reference from answer where replaced_by is null
),
item as (
    select
        'finding' as kind, cast(open_case.case_id as string) as reference, coalesce(open_case.division, person.division) as division, open_case.person_id,
        case open_case.severity when 'error' then 0 else 1 end as urgency
    from finding_case open_case
    join standing on standing.case_id = open_case.case_id
    left join person on person.person_id = open_case.person_id
    where open_case.state = 'open' and open_case.severity in ('error', 'warning')
        and open_case.rule not in ('ID11', 'ID12', 'LK01')
    union all
    select 'to-add', cast(person.person_id as string), person.division, person.person_id, 0
    from person_remark remark
    join person on person.person_id = remark.person_id
    where remark.outside_received and person.alive
        and exists (select 1 from source_file where source = 'population')
    union all
    select distinct 'to-check', cast(person.person_id as string), person.division, person.person_id, 0
    from mention_remark remark
    join mention on mention.mention_id = remark.mention_id
    join person_mention member on member.mention_id = mention.mention_id
    join person on person.person_id = member.person_id
    where remark.outside_police and mention.source = 'population' and mention.role = 'person'
        and mention.death_date is null and mention.cancel_date is null and person.alive
    union all
    select
        'link', concat_ws(':', cast(doubted.left_node as string), cast(doubted.right_node as string)), mention.division,
        member.person_id, 0
    from scratch.doubted doubted
    join mention on mention.mention_id = doubted.left_mention
    left join person_mention member on member.mention_id = doubted.left_mention
),
asked as (
    select
        item.kind, item.reference, item.division, item.person_id, item.urgency,
        coalesce(village.code, township.code, county.code, '') as unit
    from item
    left join known on known.kind = item.kind and known.reference = item.reference and item.kind <> 'finding'
    left join division village on :digits = 12 and village.code = substr(item.division, 1, 12)
    left join division township on township.code = substr(item.division, 1, 9)
    left join division county on county.code = substr(item.division, 1, 6)
    where known.kind is null and substr(coalesce(item.division, ''), 1, length(:division)) = :division
)
select
    kind, reference, division, person_id, unit,
    row_number() over (
        partition by unit, kind order by urgency, person_id nulls last, length(reference), reference
    ) as place
from asked;
