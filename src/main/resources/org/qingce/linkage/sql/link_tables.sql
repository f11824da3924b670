-- the tables of linkage, made where missing; see docs/data-model.md.
create table if not exists link_node (mention_id bigint, node_id bigint, certain_key bigint);

create table if not exists link_edge (
    left_node bigint, right_node bigint, weight double, rule string, pattern bigint, veto string
);

create table if not exists link_cluster (node_id bigint, cluster_id bigint);

create table if not exists link_refusal (left_node bigint, right_node bigint, weight double, reason string);

create table if not exists link_touched (node_id bigint);

create table if not exists link_frequency (comparison string, value string, share double);

create table if not exists link_oversize (rule string, value string, narrowed string, mentions bigint, handling string);

create table if not exists link_verdict (left_node bigint, right_node bigint, verdict string);

create table if not exists link_state (name string, value string);
