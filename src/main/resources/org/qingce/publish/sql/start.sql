-- start: room for the rows of a state; (relation, row_key) unique.
-- out: scratch.outgoing, empty
create or replace table scratch.outgoing (relation string, row_key bigint, row_hash bigint);
