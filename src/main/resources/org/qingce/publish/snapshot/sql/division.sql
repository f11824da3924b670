-- division: rows, or a part of them, of the table division of the snapshot; code unique, in its order.
-- in: publishable, scratch.dated   out: snapshot.division
insert into snapshot.division
select :columns, row_hash, since_publication
from publishable
join (
    select row_key, row_hash, since_publication
    from scratch.dated
    where relation = :relation
) dated on dated.row_key = publishable.row_key
order by code;
