-- acquaintance: combinations of one number that share the name become the same people.
-- in: acquaintance   out: acquaintance, (digits, name_key, birth_date) unique
create or replace table scratch.acquaintance as
select digits, name_key, birth_date, min(people) over (partition by digits, name_key) as people, mentions
from scratch.acquaintance;
