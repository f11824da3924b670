-- pending: the publication that was begun and is not confirmed; one row or none.
-- in: publication_pending
select publication, run_id, business_date, persons, cast(checksum as string) as checksum, added, changed, removed,
    cast(published_at as string) as published_at, accepted_by, accepted_reason
from publication_pending;
