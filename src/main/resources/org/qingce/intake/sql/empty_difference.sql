-- empty_difference: room for what new snapshots have in common with those before them.
-- out: superseded_record (record_id unique): records of a new snapshot that a later one with the same key replaces
--      new_record (record_id unique): records of a new snapshot that did not stand before
--      gone_record (record_id unique): records that stood and stand no more
--      repeated_count (file_no unique): records of a file that stood already (kept) or are superseded
create or replace table scratch.superseded_record (record_id bigint);
create or replace table scratch.new_record (record_id bigint);
create or replace table scratch.gone_record (record_id bigint);
create or replace table scratch.repeated_count (file_no bigint, kept bigint, superseded bigint);
