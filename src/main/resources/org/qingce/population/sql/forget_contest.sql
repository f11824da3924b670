-- what the choice was made from; it goes before the wide values come, which need the memory.
drop table if exists scratch.offer;

drop table if exists scratch.victory;

drop table if exists scratch.dead;
