-- affected: grows by the nodes linked to it.
-- in: linkage_link, affected   out: affected
insert into scratch.affected (node_id)
with neighbour as (
    select link.right_node as node_id
    from linkage_link link
    join scratch.affected affected on affected.node_id = link.left_node
    union
    select link.left_node as node_id
    from linkage_link link
    join scratch.affected affected on affected.node_id = link.right_node
)
select neighbour.node_id
from neighbour
where not exists (select 1 from scratch.affected affected where affected.node_id = neighbour.node_id);
