-- trial_standing: the figures that the latest run left of the measures in force, in stable order; (measure, view, division) unique.
-- in: metric of the register   out: measure, view, division, level, numerator, denominator
select measure, view, division, level, numerator, denominator
from register.metric
order by measure, view, division;
