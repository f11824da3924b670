-- estimates: figures with intervals of one part of the register; (measure, view, division) unique.
-- in: estimate   parameters: scope
select measure, view, division, level, value, low, high, numerator, denominator, verdict, note
from estimate
where substr(division, 1, length(:scope)) = :scope
order by measure, view, division;
