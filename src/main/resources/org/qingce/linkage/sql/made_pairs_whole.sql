-- made_pair: the pairs that one rule makes among mentions with equal values, of which none is too common.
-- in: blocked_row   out: made_pair
insert into scratch.made_pair (left_mention, right_mention, rule)
select least(l.mention_id, r.mention_id), greatest(l.mention_id, r.mention_id), :rule_no
from scratch.blocked_row l
join scratch.blocked_row r on :equal_parts and l.core <> r.core
where :sides;
