-- figures_published: figures of the state published last; (figure, division) unique.
-- in: publication_figure
select figure, division, numerator, denominator
from publication_figure;
