-- due: of whom a notice is to go out, by the township (or county) that receives it; notice_id unique. New notices are numbered on from the
-- last, in order of receiver and person; those sent before come along when asked for.
-- in: separated, notice   out: scratch.due   parameters: division, again
create or replace table scratch.due as
with standing as (
    select s.person_id, s.registered_division, s.residence_division, substr(s.residence_division, 1, 9) as unit,
        max(n.notice_id) as notice_id, coalesce(bool_or(n.state = 'replied'), false) as replied
    from separated s
    left join notice n on n.person_id = s.person_id and n.state <> 'withdrawn'
        and substr(n.from_division, 1, 9) = substr(s.registered_division, 1, 9)
        and substr(n.to_division, 1, 9) = substr(s.residence_division, 1, 9)
    where s.residence_division like :division || '%'
    group by s.person_id, s.registered_division, s.residence_division
), fresh as (
    select person_id,
        (select coalesce(max(notice_id), 0) from notice) + row_number() over (order by unit, person_id) as notice_id
    from standing
    where notice_id is null
)
select coalesce(t.notice_id, f.notice_id) as notice_id, t.notice_id is null as is_new, t.person_id,
    t.registered_division, t.residence_division, t.unit
from standing t
left join fresh f on f.person_id = t.person_id
where t.notice_id is null or :again and not t.replied;
