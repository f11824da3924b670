-- decided: more decisions of one file.
-- parameters: rows   out: decided
insert into scratch.decided (
    place, left_mention, right_mention, left_node, right_node, verdict, decided_by, decided_at, reason
)
select
    place, left_mention, right_mention, left_node, right_node, verdict, decided_by,
    cast(decided_at as timestamp) as decided_at, reason
from :rows;
