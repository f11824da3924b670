-- ages: the living by single year of age; (division, view, age) unique.
-- in: age_sex
select division, view, age, sum(persons) as persons
from age_sex
group by division, view, age
order by division, view, age;
