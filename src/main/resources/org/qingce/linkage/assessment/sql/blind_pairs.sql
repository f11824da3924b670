-- blind_pair: candidate pairs of mentions with a certain key, made with the key hidden, whose smaller mention is of a drawn key: so pairs
--   of one key and pairs of two are drawn in the same proportion; (left_mention, right_mention) unique.
-- in: pair, probe, link_node, input   out: blind_pair, blind_row
create or replace table scratch.blind_pair as
select pair.left_mention, pair.right_mention, pair.rule
from scratch.pair pair
join scratch.probe probe on probe.mention_id = pair.left_mention
join link_node other on other.mention_id = pair.right_mention
where other.certain_key is not null;

create or replace table scratch.blind_mention as
select left_mention as mention_id from scratch.blind_pair
union
select right_mention as mention_id from scratch.blind_pair;

create or replace table scratch.blind_row as
select mention.mention_id, node.node_id, :names
from linkage_mention mention
join scratch.blind_mention blind on blind.mention_id = mention.mention_id
join link_node node on node.mention_id = mention.mention_id;

create or replace table scratch.probe_source as
select mention.mention_id, mention.source
from :input mention
where mention.mention_id in (select mention_id from scratch.probe union select mention_id from scratch.blind_mention);
