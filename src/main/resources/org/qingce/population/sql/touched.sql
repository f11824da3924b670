-- touched_member: the members of the persons to be made anew; mention_id unique.
-- touched_mention: what these mentions say, as far as golden records are made of it; mention_id unique.
-- in: person_touched, person_mention, mention   out: touched_member, touched_mention
create or replace table scratch.touched_member as
select member.mention_id, member.person_id
from person_mention member
join person_touched touched on touched.person_id = member.person_id;

create or replace table scratch.touched_mention as
select mention.mention_id, mention.source, mention.role, mention.updated_on, :mention_columns
from mention
join scratch.touched_member member on member.mention_id = mention.mention_id;
