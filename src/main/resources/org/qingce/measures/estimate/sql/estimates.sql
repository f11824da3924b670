-- estimates: all of them, in stable order; (measure, view, division) unique.
-- in: estimate
select measure, view, division, level, value, low, high, numerator, denominator, verdict, note
from estimate
order by measure, view, division;
