-- list_counts: the living persons of each division by the lists that name them; (division, level, lists) unique.
-- in: scratch.person_lists, scratch.place
select p.division, p.level, l.lists, sum(l.persons) as persons
from scratch.person_lists l
join scratch.place p on p.written = l.written
group by p.division, p.level, l.lists
order by p.division, p.level, l.lists;
