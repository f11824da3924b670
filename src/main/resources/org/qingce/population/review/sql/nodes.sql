-- nodes: the nodes of some mentions; mention_id unique.
-- in: link_node   parameters: mentions
select mention_id, node_id
from link_node
where mention_id in :mentions;
