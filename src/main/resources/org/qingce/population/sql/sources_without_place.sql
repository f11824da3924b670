-- sources whose mentions are held but that survivorship does not place; source unique.
-- in: mention
select distinct source
from mention
where source not in :sources
order by source;
