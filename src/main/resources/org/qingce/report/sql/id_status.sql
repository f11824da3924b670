-- id_status: how many records and persons have an ID number of each status; (view, id_status) unique.
-- in: mention, person   parameters: scope
select 'received' as view, coalesce(id_status, 'BLANK') as id_status, count(*) as cases
from mention
where source = 'population' and role = 'person' and (length(:scope) = 0 or substr(coalesce(division, ''), 1, length(:scope)) = :scope)
group by coalesce(id_status, 'BLANK')
union all
select 'published' as view, coalesce(id_status, 'BLANK') as id_status, count(*) as cases
from person
where published and (length(:scope) = 0 or substr(coalesce(division, ''), 1, length(:scope)) = :scope)
group by coalesce(id_status, 'BLANK');
