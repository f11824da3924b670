-- members_received: whom a sample drew with their items as their first record in the database has them, township by township; person_id
--   unique.
-- in: sample_member, mention, person_mention, division   parameters: sample_id
with entry as (
    select l.person_id, min(m.mention_id) as mention_id
    from mention m
    join person_mention l on l.mention_id = m.mention_id
    where m.source = 'population' and m.role = 'person' and m.death_date is null and m.cancel_date is null
        and l.person_id in (select person_id from sample_member where sample_id = :sample_id)
    group by l.person_id
)
select s.person_id, s.division, s.place, coalesce(d.name, '') as place_name, p.name, p.sex, p.birth_date, p.id_number,
    p.ethnicity, p.relation, p.hukou_nature, p.marital_status
from sample_member s
join entry e on e.person_id = s.person_id
join mention p on p.mention_id = e.mention_id
left join division d on d.code = s.place
where s.sample_id = :sample_id and s.state = 'open'
order by substr(s.division, 1, 9), s.place, s.person_id;
