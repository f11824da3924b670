-- month_rows: what each source knew of a month in the townships that lie in a division; in order of township and source.
-- in: reconciliation, division   parameters: kind, month, within (start of the codes)
select r.division, d.name, r.source, r.cases, r.matched, r.present, r.differing
from reconciliation r
left join division d on d.code = r.division
where r.kind = :kind and r.month = :month and r.level in ('township', 'unknown') and r.division like :within || '%'
order by r.division, r.source;
