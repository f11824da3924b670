-- person_none: the table person of the snapshot, empty.
-- in: publishable   out: snapshot.person
create table snapshot.person as
select :columns, cast(null as bigint) as row_hash, cast(null as bigint) as since_publication
from publishable
where false;
