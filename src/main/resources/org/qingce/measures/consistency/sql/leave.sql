-- leave: takes down what only the computation needed.
drop table if exists scratch.agreement;
drop table if exists scratch.written;
drop table if exists scratch.place;
