-- training_mention: the mentions to learn from, as the model sees them; mention_id unique. drawn: every :parts-th certain key with all its
--   mentions, and every :parts-th mention without one. value_0, value_1 … are what each blocking rule asks to be equal; of each rule
--   every :parts-th value is here with all that bear it.
-- in: linkage_mention   out: training_mention
create or replace table scratch.training_mention as
with seen as (
    select
        mention_id,
        core,
        certain_key is null as is_open,
        :names,
        :first_apart as first_apart,
        :second_apart as second_apart,
        :rule_values
    from linkage_mention
)
select
    mention_id,
    core,
    core as node_id,
    is_open,
    :names,
    first_apart,
    second_apart,
    :rule_names,
    qc_hash(core) % :parts = 0 as drawn
from seen
where qc_hash(core) % :parts = 0 or :in_some_rule;

create or replace table scratch.training_single as
with numbered as (
    select
        mention_id,
        is_open,
        row_number() over (partition by core order by qc_hash(mention_id), mention_id) as place_in_core
    from scratch.training_mention
    where drawn
)
select mention_id, is_open, row_number() over (order by qc_hash(mention_id), mention_id) as place
from numbered
where place_in_core = 1;
