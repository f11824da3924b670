-- written_membership: the rows of person_mention that are new or change; mention_id unique. A mention that stays in its person
--   keeps the run since which it is there.
-- in: changed_membership, person_mention   parameters: run_id   out: written_membership
create or replace table scratch.written_membership as
select
    changed.mention_id,
    changed.person_id,
    changed.link,
    case when changed.person_id = changed.former_person then known.since_run else :run_id end as since_run
from scratch.changed_membership changed
left join person_mention known on known.mention_id = changed.mention_id
where changed.person_id is not null;
