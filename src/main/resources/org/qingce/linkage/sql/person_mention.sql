-- person_mention: which mention is which person; mention_id unique.
-- in: numbered_mention, number, regrouped   out: person_mention
create or replace table person_mention as
select
    mention.mention_id,
    coalesce(regrouped.person_id, number.person_id, mention.mention_id) as person_id,
    case when coalesce(regrouped.mentions, number.mentions, 1) > 1 then 'id-number' else 'alone' end as link
from (select mention_id, digits from numbered_mention) mention
left join scratch.number number on number.digits = mention.digits
left join scratch.regrouped regrouped on regrouped.mention_id = mention.mention_id;
