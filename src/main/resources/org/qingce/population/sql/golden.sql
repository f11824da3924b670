-- person: the golden record of every person of one part; the parts are what fits in memory at a time.
--   Fields that rank the sources alike keep company: they are fetched from one mention together, each wide value once.
-- in: choice, remainder, mentions   out: person
insert into person (person_id, first_mention, :names, mentions, sources, alive, published)
with chosen as (
    select *
    from scratch.choice
    where person_id % :parts = :part
),
remainder as (
    select part.person_id, :remaining
    from scratch.remainder part
    join :mentions mention on mention.mention_id = part.mention_id
    where part.person_id % :parts = :part
    group by part.person_id
)
select
    chosen.person_id,
    chosen.first_mention,
    :golden,
    chosen.mentions,
    chosen.sources,
    chosen.alive,
    chosen.alive and chosen.admitted as published
from :mentions lead
join chosen on chosen.id_0 = lead.mention_id
left join remainder on remainder.person_id = chosen.person_id
:companies;
