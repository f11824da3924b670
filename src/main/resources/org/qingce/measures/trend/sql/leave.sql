-- leave: nothing stays behind in the session.
drop table if exists scratch.compared_run;
drop table if exists scratch.target;
drop table if exists scratch.part;
