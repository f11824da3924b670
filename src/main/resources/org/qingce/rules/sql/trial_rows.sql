-- trial_rows: how many rows a subject has, by source; source (empty for none) unique.
-- in: subject's facts   out: source, cases
select coalesce(source, '') as source, count(*) as cases
from :relation
group by coalesce(source, '')
order by source;
