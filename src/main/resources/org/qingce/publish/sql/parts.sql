-- parts: the last number of each part of the speaking persons, in order.
-- in: speaking
with placed as (
    select person_id, row_number() over (order by person_id) - 1 as place
    from speaking
)
select max(person_id) as last
from placed
group by qc_quotient(place, :size)
order by last;
