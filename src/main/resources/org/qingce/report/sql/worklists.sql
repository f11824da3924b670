-- worklists: how far the entries of the lists that went out are; (division, kind, state) unique.
-- in: worklist_item   parameters: scope, digits
select substr(coalesce(division, ''), 1, :digits) as division, kind, state, count(*) as items
from worklist_item
where substr(coalesce(division, ''), 1, length(:scope)) = :scope
group by substr(coalesce(division, ''), 1, :digits), kind, state
order by division, kind, state;
