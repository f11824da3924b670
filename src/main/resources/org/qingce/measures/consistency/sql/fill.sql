-- fill: the counts by field, rolled up to every division; fields that no two records of two sources both state are left out.
-- in: scratch.agreement, scratch.place   out: consistency   parameters: fields (relation of all fields' counts)
delete from consistency;
insert into consistency (left_source, right_source, field, division, level, agreeing, compared)
select c.left_source, c.right_source, c.field, p.division, p.level, cast(sum(c.agreeing) as bigint),
    cast(sum(c.compared) as bigint)
from :fields as c
join scratch.place p on p.written = c.written
where p.level <> 'village'
group by c.left_source, c.right_source, c.field, p.division, p.level
having sum(c.compared) > 0;
