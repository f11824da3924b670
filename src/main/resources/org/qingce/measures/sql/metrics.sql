-- metrics: every figure, in stable order.
-- in: metric
select measure, view, division, level, numerator, denominator
from metric
order by measure, view, division;
