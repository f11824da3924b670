-- publication: every publication up to the one being written; publication unique.
-- in: publication, publication_pending   out: snapshot.publication
create table snapshot.publication as
select publication, run_id, business_date, persons, checksum, added, changed, removed, published_at, accepted_by, accepted_reason
from publication
union all
select publication, run_id, business_date, persons, checksum, added, changed, removed, published_at, accepted_by, accepted_reason
from publication_pending
order by publication;
