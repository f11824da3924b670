-- known: the drawn persons of some references (sample:person); reference unique.
-- in: sample_member   parameters: references
select concat(cast(sample_id as string), ':', cast(person_id as string)) as reference, division, person_id
from sample_member
where concat(cast(sample_id as string), ':', cast(person_id as string)) in :references;
