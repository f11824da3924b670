-- consistency: how far sources agree, field by field; (left_source, right_source, field, division) unique.
-- in: consistency   parameters: scope
select left_source, right_source, field, division, level, agreeing, compared
from consistency
where substr(division, 1, length(:scope)) = :scope
order by left_source, right_source, field, division;
