-- masked: persons with names and numbers masked as org.qingce.measures.Masking does, without phone, household number and addresses.
-- in: person   out: person_masked
create view person_masked as
select
    person_id,
    case
        when char_length(id_number) >= 15
            then concat(left(id_number, 4), repeat('*', char_length(id_number) - 8), right(id_number, 4))
        when char_length(id_number) >= 8
            then concat(left(id_number, 2), repeat('*', char_length(id_number) - 4), right(id_number, 2))
        else repeat('*', char_length(id_number))
    end as id_number,
    id_status,
    case when char_length(name) > 1 then concat(left(name, 1), '*') else repeat('*', char_length(name)) end as name,
    sex,
    birth_date,
    ethnicity,
    marital_status,
    education,
    hukou_nature,
    relation,
    division,
    residence_division,
    death_date,
    cancel_date,
    alive,
    row_hash,
    since_publication
from person;
