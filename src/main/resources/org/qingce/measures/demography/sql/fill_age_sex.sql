-- fill_age_sex: the living of both views by age and sex, in every division from the township up and in the register.
-- in: scratch.populace, scratch.place   out: age_sex
delete from age_sex;
insert into age_sex (division, view, age, sex, level, persons)
select p.division, c.view, c.age, c.sex, p.level, cast(sum(c.persons) as bigint)
from scratch.populace c
join scratch.place p on p.written = c.written
where c.age >= 0 and c.sex in ('1', '2') and c.persons > 0
group by p.division, c.view, c.age, c.sex, p.level;
