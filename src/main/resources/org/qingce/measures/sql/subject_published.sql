-- published: the persons of the published population; subject_id (person_id) unique.
-- in: person, person_remark   parameters: business_date
select p.person_id as subject_id, p.first_mention as mention_id, cast(null as string) as source, p.division, coalesce(p.id_status, 'BLANK') as id_status,
    p.id_number, p.name, p.sex, p.birth_date, p.ethnicity, p.marital_status, p.hukou_nature, p.household_no, p.relation,
    p.phone, p.mentions, p.sources,
    qc_age(p.birth_date, :business_date) as age,
    coalesce(r.faulty, false) as has_error,
    not coalesce(r.outside_police, false) as in_police
from person p
left join person_remark r on r.person_id = p.person_id
where p.published;
