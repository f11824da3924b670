-- reference: the residents of the police household register, one row per person with a record there that bears neither a
-- date of death nor of cancellation; subject_id (mention_id of the first such record) unique.
-- in: mention, mention_remark, division   parameters: business_date
select m.mention_id as subject_id, m.mention_id, m.source, m.division, m.id_kind, coalesce(m.id_status, 'BLANK') as id_status,
    m.id_number, m.name, m.sex, m.birth_date, m.ethnicity, m.marital_status, m.hukou_nature, m.household_no, m.relation,
    m.phone, m.hukou_address, m.residence_address,
    qc_age(m.birth_date, :business_date) as age,
    m.division is null or c.code is not null as in_scope,
    not coalesce(r.not_alive, false) as alive,
    not coalesce(r.outside_received, false) as in_received,
    not coalesce(r.outside_published, false) as in_published
from mention m
left join mention_remark r on r.mention_id = m.mention_id
left join division c on c.code = substr(m.division, 1, 6) and c.level = 'county'
where m.source = 'police-resident' and m.role = 'person' and m.death_date is null and m.cancel_date is null
    and not coalesce(r.repeated_lasting, false);
