-- received: the records of the whole-population database as it was received; subject_id (a mention_id) unique.
-- in: mention, mention_remark   parameters: business_date
select m.mention_id as subject_id, m.mention_id, m.source, m.division, m.id_kind, coalesce(m.id_status, 'BLANK') as id_status,
    m.id_number, m.name, m.sex, m.birth_date, m.ethnicity, m.marital_status, m.hukou_nature, m.household_no, m.relation,
    m.phone, m.hukou_address, m.residence_address,
    qc_age(m.birth_date, :business_date) as age,
    m.death_date is not null or m.cancel_date is not null as ended,
    not coalesce(r.repeated, false) as first_of_person,
    coalesce(r.faulty, false) as has_error,
    not coalesce(r.outside_police, false) as in_police
from mention m
left join mention_remark r on r.mention_id = m.mention_id
where m.source = 'population' and m.role = 'person';
