-- trees: how the engine's parser understands statements, which are not run; in the order of their places.
-- in: places and the texts of statements   out: JSON
select json_serialize_sql(listed.statement) as tree
from (values :statements) as listed (place, statement)
order by listed.place;
