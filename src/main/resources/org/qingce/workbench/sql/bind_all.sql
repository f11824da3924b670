-- bind_all: resolves many conditions at once; bool_and takes nothing but a boolean.
-- in: a relation   out: one row of no interest
select :conditions
from :relation as s;
