-- the cluster of every row and a value of its own, in the order of the files.
-- in: dedupe_input, dedupe_result
select cast(input.:label as string) as label, result.cluster
from dedupe_input input
join dedupe_result result on result.mention_id = input.mention_id
order by input.mention_id;
