-- how many pairs agree in which keys (agree, one bit a key) and state which keys on both sides (present); (one_source, agree, present)
--   unique, in order.
-- in: search_pair, search_row
with pair as (
    select distinct left_mention, right_mention from scratch.search_pair
),
compared as (
    select
        l.source = r.source as one_source,
        :agree as agree,
        :both as present
    from pair
    join scratch.search_row l on l.mention_id = pair.left_mention
    join scratch.search_row r on r.mention_id = pair.right_mention
)
select one_source, agree, present, count(*) as pairs
from compared
group by one_source, agree, present
order by one_source, agree, present;
