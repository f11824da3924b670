-- reconciliation: births, deaths and marriages by month and source; (kind, month, division, source) unique.
-- in: reconciliation   parameters: scope
select kind, month, division, level, source, cases, present, differing
from reconciliation
where substr(division, 1, length(:scope)) = :scope
order by kind, month, division, source;
