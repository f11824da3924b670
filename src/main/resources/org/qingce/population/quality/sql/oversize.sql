-- the values that most mentions share, and how they were handled.
-- in: link_oversize
select rule, value, narrowed, mentions, handling
from link_oversize
order by mentions desc, rule, value, narrowed
limit :most;
