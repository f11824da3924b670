-- recounted: persons of a snapshot, and the sum of the hashes of all its rows, made anew of what stands in it; one row.
-- in: snapshot.person, snapshot.person_number, snapshot.division
with hashed as (
    select 1 as persons, qc_row_hash(:person) as row_hash
    from snapshot.person
    union all
    select 0, qc_row_hash(:person_number)
    from snapshot.person_number
    union all
    select 0, qc_row_hash(:division)
    from snapshot.division
)
select coalesce(sum(persons), 0) as persons, cast(coalesce(sum(row_hash), 0) as string) as checksum
from hashed;
