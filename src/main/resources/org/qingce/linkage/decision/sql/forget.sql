-- what taking decisions in needed only on its way.
drop table if exists scratch.decided;

drop table if exists scratch.new_decision;

drop table if exists scratch.replaced_decision;
