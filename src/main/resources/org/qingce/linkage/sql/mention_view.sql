-- linkage_mention: every current mention as the model sees it; mention_id unique.
--   core is the same for mentions with one certain key, and each mention's own where it has none; one_source has the bit of its
--   source where nobody stands twice in that.
-- linkage_input: the same as they are handed in, for those who pick some before the model looks.
-- in: the input relation
create or replace temp view linkage_input as
select * from :input;

create or replace temp view linkage_mention as
with seen as (
    select mention_id, source, :columns from :input
)
select
    mention_id,
    :names,
    :certain_key as certain_key,
    coalesce(:certain_key, -mention_id) as core,
    :source_bit as one_source
from seen;

create or replace temp view linkage_keyed as
select mention_id, certain_key, :first_apart as first_apart
from linkage_mention
where certain_key is not null;
