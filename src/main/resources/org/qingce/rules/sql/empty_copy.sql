-- empty_copy: an empty table with the columns of a relation, whatever they are.
-- in: any   out: the table
create or replace table :empty as
select original.*
from :relation as original
where false;
