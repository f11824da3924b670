-- answered: what was found of drawn persons takes the place of what was said before.
-- in: sample_member   out: sample_member   parameters: rows (reference, state, wrong items, answer)
create or replace temp view sample_found as
select f.reference, f.state, f.wrong_items, f.answer_id
from (values :rows) as f (reference, state, wrong_items, answer_id);
update sample_member
set state = (select f.state from sample_found f
        where f.reference = concat(cast(sample_member.sample_id as string), ':', cast(sample_member.person_id as string))),
    wrong_items = (select f.wrong_items from sample_found f
        where f.reference = concat(cast(sample_member.sample_id as string), ':', cast(sample_member.person_id as string))),
    answer_id = (select f.answer_id from sample_found f
        where f.reference = concat(cast(sample_member.sample_id as string), ':', cast(sample_member.person_id as string)))
where concat(cast(sample_id as string), ':', cast(person_id as string)) in (select reference from sample_found);
drop view sample_found;
