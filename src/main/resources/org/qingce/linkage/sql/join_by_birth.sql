-- acquaintance: combinations of one number that share the birth date become the same people.
-- in: acquaintance   out: acquaintance, (digits, name_key, birth_date) unique
create or replace table scratch.acquaintance as
select digits, name_key, birth_date, min(people) over (partition by digits, birth_date) as people, mentions
from scratch.acquaintance;
