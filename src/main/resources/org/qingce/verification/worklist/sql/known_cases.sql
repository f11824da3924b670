-- cases by number, whatever their state; reference unique.
-- in: finding_case   parameters: references
select cast(case_id as string) as reference, division, coalesce(person_id, 0) as person_id, shown
from finding_case
where cast(case_id as string) in :references;
