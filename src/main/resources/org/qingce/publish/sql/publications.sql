-- publications: every publication, the latest first; publication unique.
-- in: publication
select publication, run_id, business_date, persons, cast(checksum as string) as checksum, added, changed, removed,
    cast(published_at as string) as published_at, accepted_by, accepted_reason
from publication
order by publication desc;
