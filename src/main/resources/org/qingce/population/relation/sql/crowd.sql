-- crowd: the standing records of persons of whom one source has several; mention_id unique. repeated: not the first of its
-- person in its household.
-- in: noted, mention, person_mention   out: crowd
create or replace table scratch.crowd as
with entry as (
    select
        member.person_id,
        mention.mention_id,
        mention.source,
        mention.household_no,
        substr(case when length(mention.residence_division) >= 9 then mention.residence_division else mention.division end, 1, 9)
            as township
    from scratch.noted noted
    join person_mention member on member.person_id = noted.person_id
    join mention on mention.mention_id = member.mention_id
    where (noted.police_records > 1 or noted.received_records > 1)
        and mention.source in ('police-resident', 'population')
        and mention.role = 'person'
        and mention.death_date is null
        and mention.cancel_date is null
)
select
    person_id,
    mention_id,
    source,
    household_no,
    township,
    row_number() over (partition by person_id, source, household_no order by mention_id) > 1 as repeated
from entry;
