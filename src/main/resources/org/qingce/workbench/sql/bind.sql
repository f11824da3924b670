-- bind: resolves a condition; bool_and takes nothing but a boolean.
-- in: a relation   out: one row of no interest
select bool_and(
    :condition
) as fires
from :relation as s;
