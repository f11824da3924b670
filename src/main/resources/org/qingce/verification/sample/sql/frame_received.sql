-- frame_received: whom a sample of the database as received can draw: persons with a record there that is not ended, in the place of the
--   first such record; person_id unique.
-- in: mention, person_mention   out: scratch.frame
create or replace table scratch.frame as
with entry as (
    select l.person_id, min(m.mention_id) as mention_id
    from mention m
    join person_mention l on l.mention_id = m.mention_id
    where m.source = 'population' and m.role = 'person' and m.death_date is null and m.cancel_date is null
    group by l.person_id
)
select e.person_id, coalesce(m.division, '') as place
from entry e
join mention m on m.mention_id = e.mention_id;
