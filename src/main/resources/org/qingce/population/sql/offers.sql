-- offer: what each mention could give its person; mention_id unique.
--   place is its source's place in the default order, from 0; offers has one bit for each field it states.
-- in: mention, person_mention   out: offer
create or replace table scratch.offer as
select
    member.person_id,
    mention.mention_id,
    cast(:place as tinyint) as place,
    :offers as offers,
    mention.updated_on
from mention
join person_mention member on member.mention_id = mention.mention_id;
