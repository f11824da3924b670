-- the cluster of every row, in the order of the files.
-- in: dedupe_input, dedupe_result
select coalesce(cast(input.:id as string), '') as id, input.source, result.cluster, result.sure
from dedupe_input input
join dedupe_result result on result.mention_id = input.mention_id
order by input.mention_id;
