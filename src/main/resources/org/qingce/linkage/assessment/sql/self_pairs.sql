-- self_pair: every :parts-th mention with itself; (left_mention, right_mention) unique. self_row: the same mentions as the model sees them.
-- in: linkage_mention   out: self_pair, self_row
create or replace table scratch.self_row as
select mention_id, mention_id as node_id, certain_key is not null as keyed, :names
from linkage_mention
where qc_hash(mention_id) % :parts = 0;

create or replace table scratch.self_pair as
select mention_id as left_mention, mention_id as right_mention, 0 as rule
from scratch.self_row;
