-- counted: what a state holds, and how it differs from the one published last; one row.
-- in: published_row, publishing_row
with before as (
    select
        count(case when relation = 'person' then 1 end) as persons,
        coalesce(sum(row_hash), 0) as checksum
    from published_row
),
differing as (
    select
        count(case when relation = 'person' and action = 'add' then 1 end) as added,
        count(case when relation = 'person' and action = 'change' then 1 end) as changed,
        count(case when relation = 'person' and action = 'remove' then 1 end) as removed,
        count(case when relation <> 'person' then 1 end) as others,
        coalesce(sum(row_hash), 0) - coalesce(sum(row_hash_before), 0) as checksum
    from publishing_row
)
select
    before.persons + differing.added - differing.removed as persons,
    cast(before.checksum + differing.checksum as string) as checksum,
    differing.added,
    differing.changed,
    differing.removed,
    differing.others
from before
cross join differing;
