-- dead: persons that a death record is about, its date readable or not; person_id unique.
-- choice: for each person and company of fields, the mention that leads it and the fields taken from that; person_id unique.
-- in: event, mentions, members, victory   out: dead, choice
create or replace table scratch.dead as
with deceased as (
    select mention.mention_id
    from event
    join :mentions mention on qc_quotient(mention.mention_id, 10) = event.event_id
    where event.kind = 'death' and mention.role = 'person'
)
select distinct member.person_id
from deceased
join :members member on member.mention_id = deceased.mention_id;

create or replace table scratch.choice as
select
    victory.person_id,
    victory.first_mention,
    victory.mentions,
    :sources as sources,
    dead.person_id is null and (victory.all_offers & :end_of_life) = 0 as alive,
    :admitted as admitted,
    :choices
from scratch.victory victory
left join scratch.dead dead on dead.person_id = victory.person_id;
