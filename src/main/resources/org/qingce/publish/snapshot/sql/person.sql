-- person: rows, or a part of them, of the table person of the snapshot; person_id unique, in its order.
-- in: publishable, scratch.dated   out: snapshot.person
insert into snapshot.person
select :columns, row_hash, since_publication
from publishable
join (
    select row_key, row_hash, since_publication
    from scratch.dated
    where relation = :relation
) dated on dated.row_key = publishable.row_key
order by person_id;
