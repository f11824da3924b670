-- training_made: takes in the pairs of one rule, of every :parts-th part.
-- in: training_bearer   out: training_made
insert into scratch.training_made (left_mention, right_mention, rule)
select l.mention_id, r.mention_id, :bit
from scratch.training_bearer l
join scratch.training_bearer r on r.part = l.part and l.mention_id < r.mention_id and l.core <> r.core
where qc_hash(l.part || chr(30)) % :parts = 0 and (not :one_open or l.is_open or r.is_open);
