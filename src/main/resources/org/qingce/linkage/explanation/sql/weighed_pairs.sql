-- weighed_pair: what each explained pair weighs and by what; (left_mention, right_mention) unique.
-- in: linkage_compared, link_frequency   out: weighed_pair
create or replace table scratch.weighed_pair as
select
    left_mention,
    right_mention,
    veto,
    :pattern as pattern,
    :weight as weight,
    :bits,
    :shares
from linkage_compared
:frequency_joins;
