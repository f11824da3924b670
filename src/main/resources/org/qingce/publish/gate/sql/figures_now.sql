-- figures_now: figures of the state that the register holds; (figure, division) unique.
-- in: person, metric
select 'township' as figure, substr(division, 1, 9) as division, count(*) as numerator, cast(1 as bigint) as denominator
from person
where published and length(division) >= 9
group by substr(division, 1, 9)
union all
select concat(measure, '/', view), '', numerator, denominator
from metric
where division = '' and denominator > 0;
