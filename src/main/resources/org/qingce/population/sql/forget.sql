-- what survivorship needed only on its way.
drop table if exists scratch.choice;

drop table if exists scratch.remainder;
