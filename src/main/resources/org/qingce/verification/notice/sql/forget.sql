-- forget: nothing stays behind in the session.
drop table if exists scratch.apart;
drop table if exists scratch.renumbered;
drop table if exists scratch.due;
