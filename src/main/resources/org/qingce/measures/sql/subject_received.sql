-- received: the records of the whole-population database as it was received; subject_id (a mention_id) unique.
-- in: mention, mention_remark   parameters: business_date
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
    m.death_date is not null or m.cancel_date is not null as ended, -- a death or a cancellation is stated
    not coalesce(r.repeated, false) as first_of_person, -- the first record of this source that is about the person
    coalesce(r.faulty, false) as has_error, -- a finding of severity error stands against the record
    not coalesce(r.outside_police, false) as in_police -- the police household register knows the person
from mention m
left join mention_remark r on r.mention_id = m.mention_id
where m.source = 'population' and m.role = 'person';
