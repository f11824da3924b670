-- pair: room for candidate pairs; (left_mention, right_mention) not unique yet.
-- oversize: room for values that too many mentions share; (rule, value, narrowed) unique.
-- crossed: room for mentions of values that became too common or no longer are.
create or replace table scratch.made_pair (left_mention bigint, right_mention bigint, rule integer);

create or replace table scratch.oversize (rule string, value string, narrowed string, mentions bigint, handling string);

create or replace table scratch.crossed (mention_id bigint);
