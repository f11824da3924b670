-- offer: what each mention could give its person; mention_id unique.
--   place is its source's place in the default order, from 0; offers has one bit for each field it states.
-- in: mentions and members: of all persons, or of those that are made anew   out: offer
create or replace table scratch.offer as
select
    member.person_id,
    mention.mention_id,
    cast(:place as tinyint) as place,
    :offers as offers,
    mention.updated_on
from :mentions mention
join :members member on member.mention_id = mention.mention_id;
