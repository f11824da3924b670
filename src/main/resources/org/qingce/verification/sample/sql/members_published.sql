-- members_published: whom a sample drew with their items as published, township by township; person_id unique. Merged persons come as the
--   person they are now.
-- in: sample_member, person_number, person, division   parameters: sample_id
select s.person_id, s.division, s.place, coalesce(d.name, '') as place_name, p.name, p.sex, p.birth_date, p.id_number,
    p.ethnicity, p.relation, p.hukou_nature, p.marital_status
from sample_member s
join person_number n on n.person_id = s.person_id
join person p on p.person_id = n.current_person
left join division d on d.code = s.place
where s.sample_id = :sample_id and s.state = 'open'
order by substr(s.division, 1, 9), s.place, s.person_id;
