-- link_node, link_cluster, link_touched: what linkage could hand over for :nodes nodes: two mentions a node, eight in a hundred nodes
--   in clusters of two, every node touched.
create or replace table link_node as
select 10 * row_number() over (order by hash(n * 7 + copy)) as mention_id, 10 * n as node_id
from range(1, :nodes + 1) t(n), range(2) c(copy);

create or replace table link_cluster as
select 10 * n as node_id, 10 * (n - n % 25) as cluster_id
from range(25, :nodes + 1) t(n)
where n % 25 in (0, 1);

create or replace table link_touched as
select distinct node_id from link_node;
