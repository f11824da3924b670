-- search_pair: takes in the pairs that agree in some keys.
-- in: search_row   out: search_pair
insert into scratch.search_pair (left_mention, right_mention)
with block as (
    select :keys
    from scratch.search_row
    where :present
    group by :keys
    having count(*) between 2 and :limit
),
bearer as (
    select row.*
    from scratch.search_row row
    join block on :in_block
)
select l.mention_id, r.mention_id
from bearer l
join bearer r on :equal and l.mention_id < r.mention_id;
