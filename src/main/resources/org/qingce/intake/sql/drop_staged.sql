-- drop_staged: what was only needed while loading.
drop table staged_count;
drop table loaded_count;
