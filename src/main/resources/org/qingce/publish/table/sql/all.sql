-- all: all rows of a relation in the order of their keys; row_key unique.
-- in: publishable, scratch.dated   out: scratch.publishing
create or replace table scratch.publishing as
select publishable.row_key, :columns, row_hash, since_publication
from publishable
join (
    select row_key, row_hash, since_publication
    from scratch.dated
    where relation = :relation
) dated on dated.row_key = publishable.row_key
order by publishable.row_key;
