-- claim: a mention of a certain key under which both texts that tell people apart differ: perhaps two people; mention_id unique.
-- acquaintance: one row per key and pair of texts that some such mention states in full; (certain_key, first_apart, second_apart)
--   unique. people is what tells the people of the key apart: to begin with, every combination stands for itself.
-- in: linkage_keyed, touched_key   out: claim, acquaintance
create or replace table scratch.claim as
with first_differs as (
    select certain_key
    from linkage_keyed
    where :keys_in_question
    group by certain_key
    having min(first_apart) <> max(first_apart)
),
doubtful as (
    select keyed.mention_id, keyed.certain_key, keyed.first_apart, keyed.second_apart
    from linkage_keyed keyed
    join first_differs on first_differs.certain_key = keyed.certain_key
),
both_differ as (
    select certain_key
    from doubtful
    group by certain_key
    having min(second_apart) <> max(second_apart)
)
select doubtful.mention_id, doubtful.certain_key, doubtful.first_apart, doubtful.second_apart
from doubtful
join both_differ on both_differ.certain_key = doubtful.certain_key;

create or replace table scratch.acquaintance as
select
    certain_key,
    first_apart,
    second_apart,
    min(first_apart || chr(31) || second_apart) as people,
    count(*) as mentions
from scratch.claim
where first_apart is not null and second_apart is not null
group by certain_key, first_apart, second_apart;
