-- keep_figures: figures of now become those of the state published last; (figure, division) unique.
-- in: person, metric   out: publication_figure
delete from publication_figure;

insert into publication_figure
select 'township', substr(division, 1, 9), count(*), cast(1 as bigint)
from person
where published and length(division) >= 9
group by substr(division, 1, 9);

insert into publication_figure
select concat(measure, '/', view), '', numerator, denominator
from metric
where division = '' and denominator > 0;
