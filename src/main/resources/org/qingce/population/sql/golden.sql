-- person: the golden record of every person of one part; the parts are what fits in memory at a time.
--   Fields that rank the sources alike keep company: they are fetched from one mention together, each wide value once.
-- in: choice, remainder, mention   out: person
insert into person (person_id, :names, mentions, sources, alive, published)
with chosen as (
    select *
    from scratch.choice
    where qc_quotient(person_id, 10) % :parts = :part
),
remainder as (
    select part.person_id, :remaining
    from scratch.remainder part
    join mention on mention.mention_id = part.mention_id
    where qc_quotient(part.person_id, 10) % :parts = :part
    group by part.person_id
)
select
    chosen.person_id,
    :golden,
    chosen.mentions,
    chosen.sources,
    chosen.alive,
    chosen.alive and chosen.admitted as published
from mention lead
join chosen on chosen.id_0 = lead.mention_id
left join remainder on remainder.person_id = chosen.person_id
:companies;
