-- samples: how far the checking of the latest sample is; division unique.
-- in: sample, sample_member   parameters: scope, digits
select substr(coalesce(m.division, ''), 1, :digits) as division,
    count(*) as drawn,
    sum(case when m.state = 'open' then 1 else 0 end) as open,
    sum(case when m.state = 'right' then 1 else 0 end) as right,
    sum(case when m.state = 'wrong' then 1 else 0 end) as wrong,
    sum(case when m.state = 'not-contacted' then 1 else 0 end) as not_contacted
from sample_member m
where m.sample_id in (select max(sample_id) from sample)
    and substr(coalesce(m.division, ''), 1, length(:scope)) = :scope
group by substr(coalesce(m.division, ''), 1, :digits)
order by division;
