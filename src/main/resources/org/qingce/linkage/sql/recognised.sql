-- recognised: how well each open mention's values would be told again, were they met a second time; content_id unique.
-- in: compared levels of each value with itself, open_row   out: recognised
create or replace table scratch.recognised as
select open_row.content_id, :weight as weight
from linkage_compared compared
:frequency_joins
join scratch.open_row open_row on open_row.mention_id = compared.left_mention;
