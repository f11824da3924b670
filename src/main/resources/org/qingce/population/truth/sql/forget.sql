-- the truth is not needed any more.
drop table if exists scratch.truth_mention;

drop table if exists scratch.truth_person;
