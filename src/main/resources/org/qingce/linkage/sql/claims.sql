-- claim: a mention of a certain key under which both texts that tell people apart differ: perhaps two people; mention_id unique.
-- acquaintance: one row per key and pair of texts that some such mention states in full; (certain_key, first_apart, second_apart)
--   unique. people is what tells the people of the key apart: to begin with, every combination stands for itself.
--   The second text is made of the doubtful alone: it may be dear.
-- in: linkage_keyed, linkage_input, touched_key   out: claim, acquaintance
create or replace table scratch.claim as
with first_differs as (
    select certain_key
    from linkage_keyed
    where :keys_in_question
    group by certain_key
    having min(first_apart) <> max(first_apart)
),
doubtful_input as (
    select input.*, keyed.certain_key as doubtful_key, keyed.first_apart as doubtful_first
    from linkage_input input
    join linkage_keyed keyed on keyed.mention_id = input.mention_id
    join first_differs on first_differs.certain_key = keyed.certain_key
),
seen as (
    select mention_id, doubtful_key, doubtful_first, :columns
    from doubtful_input
),
doubtful as (
    select mention_id, doubtful_key as certain_key, doubtful_first as first_apart, :second_apart as second_apart
    from seen
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
