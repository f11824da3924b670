-- person_number: rows, or a part of them, of the table person_number of the snapshot; person_id unique, in its order.
-- in: publishable, scratch.dated   out: snapshot.person_number
insert into snapshot.person_number
select :columns, row_hash, since_publication
from publishable
join (
    select row_key, row_hash, since_publication
    from scratch.dated
    where relation = :relation
) dated on dated.row_key = publishable.row_key
order by person_id;
