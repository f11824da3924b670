-- explaining needs no table of its own any more.
drop table if exists scratch.explained_pair;

drop table if exists scratch.explained_mention;

drop table if exists scratch.explained_row;

drop table if exists scratch.weighed_pair;
