-- leave: takes down what only the computation needed.
drop table if exists scratch.populace;
drop table if exists scratch.written;
drop table if exists scratch.place;
