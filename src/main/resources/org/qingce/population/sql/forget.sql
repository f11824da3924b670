-- what survivorship needed only on its way.
drop table if exists scratch.choice;

drop table if exists scratch.remainder;

drop table if exists scratch.touched_member;

drop table if exists scratch.touched_mention;
