-- what following needed only on its way.
drop table if exists scratch.renamed;

drop table if exists scratch.tonight;

drop table if exists scratch.fault;

drop table if exists scratch.known;

drop table if exists scratch.leaving;

drop table if exists scratch.changed;
