-- :known: whether each drawn mention would be known again, were it met a second time; mention_id unique.
-- in: linkage_compared, link_frequency, self_row   out: :known
create or replace table :known as
with weighed as (
    select left_mention as mention_id, :weight >= :link as told
    from linkage_compared
    :frequency_joins
)
select self_row.mention_id, self_row.keyed or weighed.told as known
from weighed
join scratch.self_row self_row on self_row.mention_id = weighed.mention_id;
