-- division: the division list in force; row_key, the code as a number, unique.
-- in: division   out: publishable
create or replace temp view publishable as
select
    cast(code as bigint) as row_key,
    substr(code, 1, 30) as code,
    substr(name, 1, 200) as name,
    substr(level, 1, 30) as level,
    substr(parent, 1, 30) as parent
from division;
