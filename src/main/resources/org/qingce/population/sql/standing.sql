-- standing: whether the person table may be carried on: it was made by the same definition, of persons whose numbers last, and
--   few of them were touched since; one row.
-- in: person_build, person_number, person_touched   parameters: fingerprint
select
    (select count(*) from person_build where fingerprint = :fingerprint) = 1
        and (select count(*) from person_number) > 4 * (select count(*) from person_touched) as carries_on;
