-- what linking needed only on its way.
drop view if exists linkage_link;

drop view if exists linkage_edge;

drop view if exists linkage_compared;

drop view if exists linkage_node;

drop table if exists scratch.arrived;

drop table if exists scratch.gone;

drop table if exists scratch.touched_key;

drop table if exists scratch.claim;

drop table if exists scratch.acquaintance;

drop table if exists scratch.parted;

drop table if exists scratch.open_row;

drop table if exists scratch.recognised;

drop table if exists scratch.placed;

drop table if exists scratch.moved;

drop table if exists scratch.touched_node;

drop table if exists scratch.touched_mention;

drop table if exists scratch.touched_row;

drop table if exists scratch.blocked_key;

drop table if exists scratch.blocked_row;

drop table if exists scratch.common;

drop table if exists scratch.narrowed;

drop table if exists scratch.crowded;

drop table if exists scratch.oversize;

drop table if exists scratch.made_pair;

drop table if exists scratch.pair;

drop table if exists scratch.pair_row;

drop table if exists scratch.named_mention;

drop table if exists scratch.named_node;

drop table if exists scratch.scored;

drop table if exists scratch.edge;

drop table if exists scratch.dropped_edge;

drop table if exists scratch.affected;

drop table if exists scratch.linked_node;

drop table if exists scratch.member;

drop table if exists scratch.member_mention;

drop table if exists scratch.clustered;

drop table if exists scratch.refused;

drop table if exists scratch.verdict;

drop table if exists scratch.changed_verdict;

drop table if exists scratch.crossed;
