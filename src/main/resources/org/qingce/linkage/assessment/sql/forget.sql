-- assessing needs none of its tables any more.
drop table if exists scratch.probe;

drop table if exists scratch.probe_source;

drop table if exists scratch.touched_mention;

drop table if exists scratch.touched_row;

drop table if exists scratch.made_pair;

drop table if exists scratch.oversize;

drop table if exists scratch.crossed;

drop table if exists scratch.pair;

drop table if exists scratch.blocked_key;

drop table if exists scratch.blocked_row;

drop table if exists scratch.common;

drop table if exists scratch.crowded;

drop table if exists scratch.blind_pair;

drop table if exists scratch.blind_mention;

drop table if exists scratch.blind_row;

drop table if exists scratch.blind_scored;

drop table if exists scratch.blind_truth;

drop table if exists scratch.self_pair;

drop table if exists scratch.self_row;

drop table if exists scratch.self_known;

drop table if exists scratch.self_blind;
