-- unsettled: how many first texts of one key still stand for more than one people; one row.
-- in: acquaintance
select count(*) as unsettled
from (
    select certain_key, first_apart
    from scratch.acquaintance
    group by certain_key, first_apart
    having min(people) <> max(people)
) torn;
