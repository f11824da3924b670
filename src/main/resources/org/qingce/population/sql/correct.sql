-- person: with what was verified in the place of what sources say, of the persons that are made now. An answer about death also says
--   whether the person is alive; whether a living person is published may be answered by itself.
-- in: correction, choice   out: person
merge into person
using (
    select correction.person_id, bool_or(choice.admitted) as admitted,
        max(case when correction.field = 'published' then correction.value end) as published, :corrected
    from correction
    join scratch.choice choice on choice.person_id = correction.person_id
    group by correction.person_id
) as corrected
on person.person_id = corrected.person_id
when matched then update set
    :assigned,
    alive = case when corrected.death_date_from is not null then corrected.death_date is null
        else person.alive and corrected.cancel_date is null end,
    published = case when corrected.death_date_from is not null then corrected.death_date is null
        else person.alive and corrected.cancel_date is null end
        and case corrected.published when 'yes' then true when 'no' then false else corrected.admitted end;
