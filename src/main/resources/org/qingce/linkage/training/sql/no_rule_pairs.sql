-- training_made: room for the pairs that rules make, one bit a rule; (left_mention, right_mention, rule) unique.
create or replace table scratch.training_made (left_mention bigint, right_mention bigint, rule bigint);
