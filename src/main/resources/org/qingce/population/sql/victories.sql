-- victory: which source wins which fields of a person; person_id unique.
--   For each source, by its place: id_ a mention, won_ the fields it wins. several has the bit of every source that mentions the
--   person more than once. For each company of fields, lead_ is the place of the best source that wins any of them alone.
-- in: offer   out: victory
create or replace table scratch.victory as
with gathered as (
    select
        person_id,
        min(mention_id) as first_mention,
        count(*) as mentions,
        bit_or(offers) as all_offers,
        :gathered
    from scratch.offer
    group by person_id
),
best_number as (
    select
        gathered.*,
        case when (all_offers & :valid_number) <> 0 then ~:lesser_numbers
            when (all_offers & :any_number) <> 0 then ~:number_status
            else ~0
        end as eligible
    from gathered
),
won as (
    select person_id, first_mention, mentions, all_offers, several, :presence, :won
    from best_number
)
select person_id, first_mention, mentions, all_offers, several, :kept, :leads
from won;
