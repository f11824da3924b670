-- acquaintance: combinations of one key that share the first text become the same people.
-- in: acquaintance   out: acquaintance, (certain_key, first_apart, second_apart) unique
create or replace table scratch.acquaintance as
select
    certain_key,
    first_apart,
    second_apart,
    min(people) over (partition by certain_key, first_apart) as people,
    mentions
from scratch.acquaintance;
