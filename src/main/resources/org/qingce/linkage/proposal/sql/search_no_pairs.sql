-- search_pair: room for pairs of rows that are worth a look; not unique yet.
create or replace table scratch.search_pair (left_mention bigint, right_mention bigint);
