-- open_row: each arrived mention without a certain key, as the model sees it, with the number its values make; mention_id unique.
-- in: arrived, linkage_mention   out: open_row
create or replace table scratch.open_row as
select mention.mention_id, mention.mention_id as node_id, mention.one_source, :names, qc_content_number(:content) as content_id
from linkage_mention mention
join scratch.arrived arrived on arrived.mention_id = mention.mention_id
where mention.certain_key is null;

create or replace table scratch.pair as
select min(mention_id) as left_mention, min(mention_id) as right_mention, 0 as rule
from scratch.open_row
group by content_id;
