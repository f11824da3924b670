-- stated: what a snapshot says of itself; one row or none.
-- in: snapshot.publication
select publication, persons, cast(checksum as string) as checksum
from snapshot.publication
order by publication desc
limit 1;
