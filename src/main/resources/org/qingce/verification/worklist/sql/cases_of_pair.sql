-- cases of linkage about both sides of a pair; case_id unique.
-- in: finding_standing, finding_case, link_node   parameters: left, right
select known.case_id, known.rule
from finding_case known
join finding_standing standing on standing.case_id = known.case_id
join link_node node on node.mention_id = standing.subject_id
where known.subject = 'mention' and known.rule in ('ID11', 'ID12', 'LK01') and known.state in ('open', 'answered')
    and node.node_id in (:left, :right)
group by known.case_id, known.rule
order by known.case_id;
