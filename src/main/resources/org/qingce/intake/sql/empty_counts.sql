-- empty_counts: room for the counts of what was loaded.
create or replace table loaded_count (file_no bigint, accepted bigint, rejected bigint, kept bigint);
