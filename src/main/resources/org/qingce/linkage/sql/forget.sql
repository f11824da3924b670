-- what linking needed only on its way.
drop view if exists numbered_mention;

drop table if exists scratch.number;

drop table if exists scratch.claim;

drop table if exists scratch.acquaintance;

drop table if exists scratch.regrouped;
