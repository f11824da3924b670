-- counted: what a state holds, and how it differs; one row.
-- in: scratch.outgoing, publishing_row
with held as (
    select
        count(case when relation = 'person' then 1 end) as persons,
        cast(coalesce(sum(row_hash), 0) as string) as checksum
    from scratch.outgoing
),
differing as (
    select
        count(case when relation = 'person' and action = 'add' then 1 end) as added,
        count(case when relation = 'person' and action = 'change' then 1 end) as changed,
        count(case when relation = 'person' and action = 'remove' then 1 end) as removed,
        count(case when relation <> 'person' then 1 end) as others
    from publishing_row
)
select persons, checksum, added, changed, removed, others
from held
cross join differing;
