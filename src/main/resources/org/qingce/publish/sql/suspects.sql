-- suspects: the persons of the published population that are new or may say something else.
-- in: person, scratch.suspect   out: speaking
create or replace temp view speaking as
select *
from person
where person_id in (select row_key from scratch.suspect where published);
