-- link_cluster, link_touched after a night in which 1 % of the nodes were joined, two and two.
create or replace table link_cluster as
with chosen as (
    select node_id, row_number() over (order by hash(node_id)) - 1 as place
    from (select distinct node_id from link_node) n
    where hash(node_id) % 100 = 0
)
select node_id, min(node_id) over (partition by place // 2) as cluster_id
from chosen
where place < (select count(*) // 2 * 2 from chosen);

insert into link_touched
select node_id from link_cluster;
