-- age_sex: persons by age and sex of the whole of what is reported on; (view, age, sex) unique.
-- in: age_sex   parameters: scope
select view, age, sex, persons
from age_sex
where division = :scope
order by view, age, sex;
