-- measure_total: the counts rolled up to every division that has one; (source, division) unique.
-- in: measure_count, measure_place   out: measure_total   parameters: sums (columns)
create or replace table measure_total as
select c.source, p.division, :sums
from measure_count c
join measure_place p on p.written = c.written
group by c.source, p.division;
