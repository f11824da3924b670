-- reached_pair: takes in the known pairs that one rule would make, were they not known; (left_mention, right_mention, rule) unique. Of a
--   value that was not drawn it is not known how common it is; it is taken for one that the rule does not leave out.
-- in: known_pair, training_mention, training_bearer   out: reached_pair
insert into scratch.reached_pair (left_mention, right_mention, rule)
select known.left_mention, known.right_mention, :rule
from scratch.known_pair known
join scratch.training_mention l on l.mention_id = known.left_mention
join scratch.training_mention r on r.mention_id = known.right_mention and r.:value = l.:value
left join scratch.training_bearer left_bearer on left_bearer.mention_id = l.mention_id
left join scratch.training_bearer right_bearer on right_bearer.mention_id = r.mention_id
where left_bearer.mention_id is null or left_bearer.part = right_bearer.part;
