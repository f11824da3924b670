-- units: who receives notices, in order of code.
-- in: scratch.due, division
select d.unit, coalesce(v.name, '') as name, count(*) as notices
from scratch.due d
left join division v on v.code = d.unit
group by d.unit, coalesce(v.name, '')
order by d.unit;
