-- person_number: numbers that name nobody any more; row_key unique.
-- in: person_number   out: publishable
create or replace temp view publishable as
select
    person_id as row_key,
    person_id,
    case when ended_why = 'merged' then current_person end as current_person,
    substr(ended_why, 1, 30) as ended_why
from person_number
where ended_run is not null;
