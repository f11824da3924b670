-- frame_published: whom a sample of the published population can draw; person_id unique.
-- in: person   out: scratch.frame
create or replace table scratch.frame as
select person_id, coalesce(division, '') as place
from person
where published;
