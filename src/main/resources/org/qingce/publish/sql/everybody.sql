-- everybody: all persons of the published population.
-- in: person   out: speaking
create or replace temp view speaking as
select *
from person
where published;
