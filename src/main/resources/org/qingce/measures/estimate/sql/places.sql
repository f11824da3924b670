-- places: where a division code counts: in every division of the register that it lies in, and in the register ('') where it lies in one of
--   its counties or says nothing at all; (written, division) unique.
-- in: scratch.written (written), division   out: scratch.place (written, division, level)
create or replace table scratch.place as
with prefix as (
    select w.written, substr(w.written, 1, l.digits) as code
    from scratch.written w
    cross join (values (12), (9), (6), (4), (2)) as l(digits)
    where length(w.written) >= l.digits
), contained as (
    select p.written, d.code as division, d.level
    from prefix p
    join division d on d.code = p.code
)
select written, division, level from contained
union all
select w.written, '', 'register'
from scratch.written w
where w.written = '' or exists (select 1 from contained c where c.written = w.written and c.level = 'county');
