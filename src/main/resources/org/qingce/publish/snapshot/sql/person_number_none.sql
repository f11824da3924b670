-- person_number_none: the table person_number of the snapshot, empty.
-- in: publishable   out: snapshot.person_number
create table snapshot.person_number as
select :columns, cast(null as bigint) as row_hash, cast(null as bigint) as since_publication
from publishable
where false;
