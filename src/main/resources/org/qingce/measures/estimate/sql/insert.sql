-- insert: adds estimates; (measure, view, division) stays unique.
-- in: estimate   out: estimate   parameters: rows
insert into estimate (measure, view, division, level, value, low, high, numerator, denominator, verdict, note)
select e.measure, e.view, e.division, e.level, cast(e.value as double), cast(e.low as double), cast(e.high as double),
    cast(e.numerator as bigint), cast(e.denominator as bigint), e.verdict, e.note
from (values :rows) as e (measure, view, division, level, value, low, high, numerator, denominator, verdict, note);
