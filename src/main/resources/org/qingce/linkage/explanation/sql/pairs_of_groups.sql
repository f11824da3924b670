-- explained_pair: each mention of one group with each of the other; (left_mention, right_mention) unique.
-- in: link_node   out: explained_pair
create or replace table scratch.explained_pair as
select l.mention_id as left_mention, r.mention_id as right_mention, 0 as rule
from link_node l
cross join link_node r
where l.mention_id in :left and r.mention_id in :right and l.mention_id <> r.mention_id;
