-- remainder: fields that come from another mention than the company's lead; (mention_id, source's place) unique.
--   Where a source mentions a person several times, the latest mention that states a field gives it.
-- in: offer, victory   out: remainder
create or replace table scratch.remainder as
with repeated as (
    select
        offer.person_id,
        offer.mention_id,
        offer.offers & (:won_here) as offers,
        coalesce(
            bit_or(offer.offers) over (
                partition by offer.person_id, offer.place
                order by offer.updated_on desc nulls last, offer.mention_id
                rows between unbounded preceding and 1 preceding
            ),
            0
        ) as offered_later
    from scratch.offer offer
    join scratch.victory victory on victory.person_id = offer.person_id
    where victory.several <> 0 and qc_has_bit(victory.several, offer.place)
),
taken as (
    select person_id, mention_id, offers & ~offered_later as fields
    from repeated
    union all
    :outside_company
)
select person_id, mention_id, fields
from taken
where fields <> 0;
