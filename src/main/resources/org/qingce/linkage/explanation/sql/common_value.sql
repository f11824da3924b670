-- how a rule handled a value that too many mentions share, most restrictive first; none where the value is not too common.
-- in: link_oversize
select handling, narrowed
from link_oversize
where rule = :rule and value = :value and (narrowed is null or narrowed = :narrowed)
order by handling;
