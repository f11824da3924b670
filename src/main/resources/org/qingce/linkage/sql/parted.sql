-- parted: the node of each mention whose certain key more than one people bear; mention_id unique.
--   A claim belongs to the people that know its first or second text; one that states neither, or nothing known, to the people
--   with most mentions of that key, the first in order of their texts among equals.
-- in: claim, acquaintance   out: parted
create or replace table scratch.parted as
with people_size as (
    select certain_key, people, row_number() over (partition by certain_key order by sum(mentions) desc, people) as place
    from scratch.acquaintance
    group by certain_key, people
),
several as (
    select certain_key
    from people_size
    where place = 2
),
by_first as (
    select distinct certain_key, first_apart, people
    from scratch.acquaintance
),
by_second as (
    select distinct certain_key, second_apart, people
    from scratch.acquaintance
),
decided as (
    select
        claim.mention_id,
        claim.certain_key,
        coalesce(by_first.people, by_second.people, people_size.people) as people
    from scratch.claim claim
    join several on several.certain_key = claim.certain_key
    left join by_first on by_first.certain_key = claim.certain_key and by_first.first_apart = claim.first_apart
    left join by_second on by_second.certain_key = claim.certain_key and by_second.second_apart = claim.second_apart
    left join people_size on people_size.certain_key = claim.certain_key and people_size.place = 1
)
select mention_id, certain_key, qc_content_number('people' || chr(31) || cast(certain_key as string) || chr(31) || people) as node_id
from decided;
