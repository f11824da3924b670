-- the figures of the latest run that was assessed, in order.
-- in: link_quality
select run_id, measure, part, numerator, denominator, share, low, high
from link_quality
where run_id = (select max(run_id) from link_quality)
order by measure, part;
