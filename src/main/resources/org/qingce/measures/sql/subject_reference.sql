-- reference: the residents of the police household register, one row per person with a record there that bears neither a
-- date of death nor of cancellation; subject_id (mention_id of the first such record) unique.
-- in: mention, mention_remark, division   parameters: business_date
select
    m.mention_id as subject_id, -- the mention_id
    m.mention_id, -- record_id * 10 + slot; leads to file and line
    m.source, -- source id
    m.division, -- the division the record is reported under: 12, 9 or 6 digits
    m.id_kind, -- kind of document, see DocumentKind
    coalesce(m.id_status, 'BLANK') as id_status, -- see IdStatus; BLANK where no number is entered
    m.id_number, -- normalised number (18 characters for a resident id); null when nothing usable was entered
    m.name, -- standard form
    m.sex, -- GB/T 2261.1: 1 male, 2 female, 0 unknown, 9 not stated
    m.birth_date, -- as stated
    m.ethnicity, -- GB 3304, two digits
    m.marital_status, -- GB/T 2261.2
    m.hukou_nature, -- 1 non-agricultural, 2 agricultural, 9 other
    m.household_no, -- household number
    m.relation, -- relation to head, GB/T 4761-2008
    m.phone, -- standard form
    m.hukou_address, -- as written, spaces and widths cleaned
    m.residence_address, -- as written, spaces and widths cleaned
    qc_age(m.birth_date, :business_date) as age, -- completed years on the business date
    m.division is null or c.code is not null as in_scope, -- reported under a county of the register, or under none
    not coalesce(r.not_alive, false) as alive, -- no source states a death or a cancellation
    not coalesce(r.outside_received, false) as in_received, -- the whole-population database as received knows the person
    not coalesce(r.outside_published, false) as in_published -- the person is of the published population
from mention m
left join mention_remark r on r.mention_id = m.mention_id
left join division c on c.code = substr(m.division, 1, 6) and c.level = 'county'
where m.source = 'police-resident' and m.role = 'person' and m.death_date is null and m.cancel_date is null
    and not coalesce(r.repeated_lasting, false);
