-- how many mentions, with how many values, one rule leaves out because too many bear them; one row.
-- in: training_bearer
select count(distinct value) as values_left_out, count(*) as mentions_left_out
from scratch.training_bearer
where part is null;
