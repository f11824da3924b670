-- what training needed only on its way.
drop view if exists linkage_compared;

drop table if exists scratch.training_mention;

drop table if exists scratch.training_single;

drop table if exists scratch.training_random;

drop table if exists scratch.training_anchor;

drop table if exists scratch.training_bearer;

drop table if exists scratch.training_made;

drop table if exists scratch.training_pair;

drop table if exists scratch.known_pair;

drop table if exists scratch.reached_pair;
