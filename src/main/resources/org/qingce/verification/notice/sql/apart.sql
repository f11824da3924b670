-- apart: the published persons who live in another township than the one they are registered in, since when that is so, and the
-- numbers that merged persons have now. Where one place is known to the county alone, another county tells. person_id unique.
-- in: person, division, separated, notice, person_number   out: scratch.apart, scratch.renumbered   parameters: run, today
create or replace table scratch.apart as
with apart as (
    select p.person_id, p.division as registered_division, p.residence_division,
        substr(p.division, 1, 6) = substr(p.residence_division, 1, 6) as in_county
    from person p
    where p.published and length(p.division) >= 6 and length(p.residence_division) >= 6
        and (substr(p.division, 1, 6) <> substr(p.residence_division, 1, 6)
            or length(p.division) >= 9 and length(p.residence_division) >= 9
                and substr(p.division, 1, 9) <> substr(p.residence_division, 1, 9))
)
select a.person_id, a.registered_division, a.residence_division,
    case when a.in_county then 'township' when c.code is not null and d.code is not null then 'county' else 'beyond' end as scope,
    coalesce(s.since_run, :run) as since_run, coalesce(s.since_on, :today) as since_on
from apart a
left join division c on c.code = substr(a.registered_division, 1, 6)
left join division d on d.code = substr(a.residence_division, 1, 6)
left join separated s on s.person_id = a.person_id
    and substr(s.registered_division, 1, 9) = substr(a.registered_division, 1, 9)
    and substr(s.residence_division, 1, 9) = substr(a.residence_division, 1, 9);
create or replace table scratch.renumbered as
select n.notice_id, p.current_person as person_id
from notice n
join person_number p on p.person_id = n.person_id
where p.current_person <> n.person_id;
