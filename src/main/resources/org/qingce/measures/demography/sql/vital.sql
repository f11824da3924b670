-- vital: persons, births and deaths by division and view; (division, view) unique.
-- in: scratch.populace, scratch.place
select p.division, p.level, c.view, sum(c.persons) as persons, sum(c.births) as births,
    sum(case when c.sex = '1' then c.births else 0 end) as boys, sum(case when c.sex = '2' then c.births else 0 end) as girls,
    sum(c.deaths) as deaths
from scratch.populace c
join scratch.place p on p.written = c.written
group by p.division, p.level, c.view
order by p.division, c.view;
