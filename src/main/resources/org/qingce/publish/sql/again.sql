-- again: persons of whom the same is said as was published, though their columns in the register changed; row_key unique.
-- in: scratch.suspect, publishing_row, published_row   out: scratch.again
create or replace table scratch.again as
select published.relation, published.row_key, published.row_hash, published.since_publication, suspect.narrow_hash
from published_row published
join scratch.suspect suspect on suspect.row_key = published.row_key
where published.relation = 'person' and (published.narrow_hash is null or published.narrow_hash <> suspect.narrow_hash)
    and not exists (
        select 1
        from publishing_row changed
        where changed.relation = 'person' and changed.row_key = published.row_key
    );
