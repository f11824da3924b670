-- offered: what each mention of one person says; mention_id unique.
-- in: person_mention, mention   parameters: person_id, mention_columns
select mention.mention_id, mention.source, mention.updated_on, :mention_columns
from mention
join person_mention member on member.mention_id = mention.mention_id
where member.person_id = :person_id
order by mention.mention_id;
