-- search_row: rows to try blocking rules on, k_0, k_1 … being the keys as numbers; mention_id unique.
-- in: the relation   out: search_row
create or replace table scratch.search_row as
with seen as (
    select mention_id, source, :values from :relation where qc_hash(mention_id) % :step = 0
)
select mention_id, source, :numbers from seen;
