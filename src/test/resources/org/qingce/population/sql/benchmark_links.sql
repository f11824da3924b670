-- link_node, link_cluster, link_touched: what the certain links would be as nodes; nobody has a number yet.
drop table if exists person_number;

drop table if exists person_node;

drop table if exists membership_change;

create or replace table link_node as
select mention_id, person_id as node_id from person_mention;

create or replace table link_cluster (node_id bigint, cluster_id bigint);

create or replace table link_touched as
select distinct node_id from link_node;
