-- measure_count: all measures of one subject counted in one pass; (source, written) unique.
-- in: the subject   out: measure_count, one numerator and one denominator column per measure
-- parameters: subject (relation), figures (columns)
create or replace table measure_count as
select coalesce(s.source, '') as source, coalesce(s.division, '') as written, :figures
from :subject as s
group by coalesce(s.source, ''), coalesce(s.division, '');
