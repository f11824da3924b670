-- changes: rows in which a state differs from the one published last; (relation, row_key) unique.
-- in: scratch.suspect, scratch.said_person, scratch.said_person_number, scratch.said_division, published_row   out: publishing_row
create or replace table publishing_row as
with others as (
    select 'person_number' as relation, row_key, row_hash
    from scratch.said_person_number
    union all
    select 'division', row_key, row_hash
    from scratch.said_division
),
others_before as (
    select relation, row_key, row_hash
    from published_row
    where relation <> 'person'
)
select
    'person' as relation,
    suspect.row_key,
    said.row_hash,
    suspect.row_hash_before,
    suspect.narrow_hash,
    case when said.row_key is null then 'remove' when suspect.row_hash_before is null then 'add' else 'change' end as action
from scratch.suspect suspect
left join scratch.said_person said on said.row_key = suspect.row_key
where said.row_key is null or suspect.row_hash_before is null or suspect.row_hash_before <> said.row_hash
union all
select
    coalesce(others.relation, others_before.relation),
    coalesce(others.row_key, others_before.row_key),
    others.row_hash,
    others_before.row_hash,
    cast(null as bigint),
    case when others.row_key is null then 'remove' when others_before.row_key is null then 'add' else 'change' end
from others
full join others_before on others_before.relation = others.relation and others_before.row_key = others.row_key
where others.row_key is null or others_before.row_key is null or others_before.row_hash <> others.row_hash;
