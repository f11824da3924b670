-- division_none: the table division of the snapshot, empty.
-- in: publishable   out: snapshot.division
create table snapshot.division as
select :columns, cast(null as bigint) as row_hash, cast(null as bigint) as since_publication
from publishable
where false;
