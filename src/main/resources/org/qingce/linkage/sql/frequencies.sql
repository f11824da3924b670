-- the shares of the values that a model weighs by, in order.
-- in: link_frequency
select comparison, value, share
from link_frequency
order by comparison, value;
