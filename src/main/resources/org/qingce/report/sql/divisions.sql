-- divisions: the divisions of the register, ordered by code.
-- in: division
select code, name, level
from division
order by code;
