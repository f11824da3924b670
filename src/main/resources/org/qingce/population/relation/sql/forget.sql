-- forget: drops what was needed on the way.
drop table if exists scratch.department;
drop table if exists scratch.noted;
drop table if exists scratch.crowd;
drop table if exists scratch.tie;
drop table if exists scratch.pair;
drop table if exists scratch.spouse_named;
drop table if exists scratch.sided;
