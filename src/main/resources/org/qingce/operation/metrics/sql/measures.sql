-- measures: the measures of the whole register as shares, where there are cases; label is measure/view; (name, label) unique.
-- in: metric
select
    'measure_share' as name, concat(measure, '/', view) as label,
    cast(numerator as double) / cast(denominator as double) as amount
from metric
where division = '' and denominator > 0
order by label;
