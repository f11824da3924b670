-- measure_place: for each division code that records write, the divisions it counts in: every known one that it lies in, the
-- register (''), and, where no village is known, an unknown leaf: the longest known code filled up with zeros to 12 digits.
-- in: measure_count, division   out: measure_place, (written, division) unique
insert into measure_place (written, division, level)
with written as (
    select distinct c.written
    from measure_count c
    left join measure_place p on p.written = c.written
    where p.written is null
), prefix as (
    select w.written, substr(w.written, 1, l.digits) as code
    from written w
    cross join (values (12), (9), (6), (4), (2)) as l(digits)
    where length(w.written) >= l.digits
), contained as (
    select p.written, d.code as division, d.level
    from prefix p
    join division d on d.code = p.code
), deepest as (
    select w.written, coalesce(max(c.division), '') as division
    from written w
    left join contained c on c.written = w.written
    group by w.written
)
select written, division, level from contained
union all
select written, '', 'register' from written
union all
select written, rpad(division, 12, '0'), 'unknown' from deepest where length(division) < 12;
