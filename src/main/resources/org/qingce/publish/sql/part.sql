-- part: the speaking persons between two numbers.
-- in: speaking   out: speaking_part
create or replace temp view speaking_part as
select *
from speaking
where person_id > :after and person_id <= :last;
