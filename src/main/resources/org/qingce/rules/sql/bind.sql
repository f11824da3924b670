-- bind: resolves a rule's condition; bool_and takes nothing but a boolean.
-- in: a subject's view   out: one row of no interest
select bool_and(
    :condition
) as fires
from :relation;
