-- what worklists needed only on their way.
drop table if exists scratch.work_item;

drop table if exists scratch.doubted;
