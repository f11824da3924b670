-- age_sex: the living by single year of age and sex, townships and above; (division, view, age, sex) unique.
-- in: nothing   out: age_sex, empty where it was missing
create table if not exists age_sex (division string, view string, age integer, sex string, level string, persons bigint);
