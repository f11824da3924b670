-- how many mentions have a certain key.
-- in: link_node
select count(*) as mentions
from link_node
where certain_key is not null;
