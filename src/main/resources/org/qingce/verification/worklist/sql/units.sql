-- units: for whom there is anything to ask; unit unique.
-- in: work_item, division
select distinct item.unit, coalesce(division.name, '') as name
from scratch.work_item item
left join division on division.code = item.unit
order by item.unit;
