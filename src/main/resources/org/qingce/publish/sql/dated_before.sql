-- dated_before: the rows that say what was published last, and the publication since which each does.
-- in: published_row, publishing_row   out: scratch.dated
insert into scratch.dated
select published.relation, published.row_key, published.row_hash, published.since_publication
from published_row published
where not exists (
    select 1
    from publishing_row changed
    where changed.relation = published.relation and changed.row_key = published.row_key
)
order by published.relation, published.row_key;
