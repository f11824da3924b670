-- id_status: how many records and persons have an ID number of each status; (view, id_status) unique.
-- in: mention, person
select 'received' as view, coalesce(id_status, 'BLANK') as id_status, count(*) as cases
from mention
where source = 'population' and role = 'person'
group by coalesce(id_status, 'BLANK')
union all
select 'published' as view, coalesce(id_status, 'BLANK') as id_status, count(*) as cases
from person
where published
group by coalesce(id_status, 'BLANK');
