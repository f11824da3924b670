-- linked_node: the nodes of links to be clustered; node_id unique.
-- in: linkage_link, affected   out: linked_node
create or replace table scratch.linked_node as
select link.left_node as node_id from linkage_link link :where_affected
union
select link.right_node as node_id from linkage_link link :where_affected;
