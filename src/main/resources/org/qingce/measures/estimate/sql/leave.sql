-- leave: takes down what only the computation needed.
drop table if exists scratch.person_lists;
drop table if exists scratch.written;
drop table if exists scratch.place;
