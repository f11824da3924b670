-- claim: a mention of a number under which both names and birth dates differ as written: perhaps two people; mention_id unique.
-- acquaintance: one row per number, name and birth date that some such mention states in full; (digits, name_key, birth_date)
--   unique. people is what tells the people of the number apart: to begin with, every combination stands for itself.
-- in: numbered_mention, number   out: claim, acquaintance
create or replace table scratch.claim as
with doubtful as (
    select mention.mention_id, mention.digits, mention.name, mention.birth_date
    from numbered_mention mention
    join scratch.number number on number.digits = mention.digits
    where number.births_differ
),
contested as (
    select digits
    from doubtful
    group by digits
    having min(name) <> max(name)
)
select doubtful.mention_id, doubtful.digits, qc_name_key(doubtful.name) as name_key, doubtful.birth_date
from doubtful
join contested on contested.digits = doubtful.digits;

create or replace table scratch.acquaintance as
select digits, name_key, birth_date, min(mention_id) as people, count(*) as mentions
from scratch.claim
where name_key is not null and birth_date is not null
group by digits, name_key, birth_date;
