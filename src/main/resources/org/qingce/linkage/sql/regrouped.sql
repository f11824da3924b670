-- regrouped: the person of each mention that its resident number alone does not decide; mention_id unique.
--   A claim belongs to the people that know its name or its birth date; one that states neither, or nothing known, to the
--   people with most mentions of that number, the earliest among equals. Other documents link where kind, number and name agree.
-- in: claim, acquaintance, mention   out: regrouped
create or replace table scratch.regrouped as
with people_size as (
    select digits, people, row_number() over (partition by digits order by sum(mentions) desc, people) as place
    from scratch.acquaintance
    group by digits, people
),
people_name as (
    select distinct digits, name_key, people
    from scratch.acquaintance
),
people_birth as (
    select distinct digits, birth_date, people
    from scratch.acquaintance
),
decided_claim as (
    select
        claim.mention_id,
        claim.digits,
        coalesce(people_name.people, people_birth.people, people_size.people, 0) as people
    from scratch.claim claim
    left join people_name on people_name.digits = claim.digits and people_name.name_key = claim.name_key
    left join people_birth on people_birth.digits = claim.digits and people_birth.birth_date = claim.birth_date
    left join people_size on people_size.digits = claim.digits and people_size.place = 1
),
other_document as (
    select mention_id, id_kind, id_number, qc_name_key(name) as name_key
    from mention
    where id_status = 'OTHER_DOCUMENT'
        and id_number is not null
        and name is not null
        and id_kind not in ('HOUSEHOLD_BOOK', 'OTHER', 'UNKNOWN')
)
select
    mention_id,
    digits,
    min(mention_id) over (partition by digits, people) as person_id,
    count(*) over (partition by digits, people) as mentions
from decided_claim
union all
select
    mention_id,
    cast(null as bigint) as digits,
    min(mention_id) over (partition by id_kind, id_number, name_key) as person_id,
    count(*) over (partition by id_kind, id_number, name_key) as mentions
from other_document
where name_key is not null;
