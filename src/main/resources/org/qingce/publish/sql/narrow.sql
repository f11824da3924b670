-- narrow: the published persons with a hash of their columns in the register, which is quick but means something to this engine alone, and
--   with what was published of them where that hash has not changed; row_key unique.
-- in: person, published_row   out: scratch.outgoing, with row_hash null for persons that are new or may say something else
create or replace table scratch.outgoing as
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
    select row_key, narrow_hash, row_hash, since_publication
    from published_row
    where relation = 'person' and :trusted
)
select 'person' as relation, narrow.row_key, narrow.narrow_hash, before.row_hash, before.since_publication
from narrow
left join before on before.row_key = narrow.row_key and before.narrow_hash = narrow.narrow_hash;
