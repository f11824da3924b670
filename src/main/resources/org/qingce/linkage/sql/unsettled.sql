-- unsettled: how many names of one number still stand for more than one people; one row.
-- in: acquaintance
select count(*) as unsettled
from (
    select digits, name_key
    from scratch.acquaintance
    group by digits, name_key
    having min(people) <> max(people)
) torn;
