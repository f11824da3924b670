-- follow: tonight's separated persons; notices of those who are separated no longer, or otherwise, are withdrawn unless replied to.
-- in: scratch.apart, scratch.renumbered   out: separated, notice
delete from separated;
insert into separated (person_id, registered_division, residence_division, scope, since_run, since_on)
select person_id, registered_division, residence_division, scope, since_run, since_on
from scratch.apart;
merge into notice
using scratch.renumbered as renumbered
on notice.notice_id = renumbered.notice_id
when matched then update set person_id = renumbered.person_id;
merge into notice
using (
    select n.notice_id
    from notice n
    left join separated s on s.person_id = n.person_id
        and substr(s.registered_division, 1, 9) = substr(n.from_division, 1, 9)
        and substr(s.residence_division, 1, 9) = substr(n.to_division, 1, 9)
    where n.state = 'sent' and s.person_id is null
) as over
on notice.notice_id = over.notice_id
when matched then update set state = 'withdrawn';
