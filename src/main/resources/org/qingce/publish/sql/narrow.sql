-- narrow: the persons that are new, gone, or may say something else: those whose columns in the register do not have the hash that was kept
--   when they were published, which is quick but means something to this engine alone; row_key unique.
-- in: person, published_row   out: scratch.suspect, with row_hash_before null for who is new and published false for who is gone
create or replace table scratch.suspect as
with narrow as (
    select
        person_id as row_key,
        qc_hash(hash(
            id_number, id_status, name, sex, birth_date, ethnicity, marital_status, education, hukou_nature, household_no, relation,
            phone, division, residence_division, hukou_address_from, residence_address_from, death_date, cancel_date, alive
        )) as narrow_hash
    from person
    where published
),
before as (
    select row_key, narrow_hash, row_hash
    from published_row
    where relation = 'person'
)
select
    coalesce(narrow.row_key, before.row_key) as row_key,
    narrow.narrow_hash,
    narrow.row_key is not null as published,
    before.row_hash as row_hash_before
from narrow
full join before on before.row_key = narrow.row_key
where not :trusted or narrow.row_key is null or before.row_key is null or before.narrow_hash is null
    or before.narrow_hash <> narrow.narrow_hash;
