-- link_node, link_cluster, link_touched after a night in which 1 % of the nodes change: of 2,000 nodes, 8 get a mention in the place
--   of one, 4 are gone, 4 join a neighbour, 4 leave theirs; as many new ones come.
create or replace table scratch.bench_changed as
select distinct node_id, qc_quotient(node_id, 10) % 2000 as kind from link_node where qc_quotient(node_id, 10) % 100 = :night;

delete from link_node
where mention_id in (
    select min(mention_id) from link_node
    where node_id in (select node_id from scratch.bench_changed where kind < 800)
    group by node_id
);

delete from link_node where node_id in (select node_id from scratch.bench_changed where kind between 800 and 1200);

insert into link_node
select node_id * 1000 + 900000000000 + :night, node_id from scratch.bench_changed where kind < 800
union all
select node_id * 1000 + 900000000005 + :night, node_id + 1 from scratch.bench_changed where kind between 800 and 1200;

delete from link_cluster where node_id in (select node_id from scratch.bench_changed where kind between 800 and 1200);

insert into link_cluster
select node_id + 10 * joined, node_id from scratch.bench_changed, range(2) j(joined)
where kind between 1201 and 1600 and node_id not in (select node_id from link_cluster)
    and node_id + 10 not in (select node_id from link_cluster);

delete from link_touched;

insert into link_touched
select node_id from scratch.bench_changed
union
select node_id + 1 from scratch.bench_changed where kind between 800 and 1200
union
select node_id + 10 from scratch.bench_changed where kind between 1201 and 1600;

drop table scratch.bench_changed;
