-- published: the persons of the published population; subject_id (person_id) unique.
-- in: person, person_remark   parameters: business_date
select
    p.person_id as subject_id, -- the person_id
    p.first_mention as mention_id, -- the person's first mention; leads to file and line
    cast(null as string) as source, -- null: a person is of no one source
    p.division, -- golden value: where the person is reported; 12, 9 or 6 digits
    coalesce(p.id_status, 'BLANK') as id_status, -- see IdStatus; BLANK where no source enters a number
    p.id_number, -- golden value
    p.name, -- golden value
    p.sex, -- golden value, GB/T 2261.1
    p.birth_date, -- golden value
    p.ethnicity, -- golden value, GB 3304
    p.marital_status, -- golden value, GB/T 2261.2
    p.hukou_nature, -- golden value: 1 non-agricultural, 2 agricultural, 9 other
    p.household_no, -- golden value
    p.relation, -- golden value: relation to head, GB/T 4761-2008
    p.phone, -- golden value
    p.mentions, -- how many mentions the person has
    p.sources, -- in how many sources
    qc_age(p.birth_date, :business_date) as age, -- completed years on the business date
    coalesce(r.faulty, false) as has_error, -- a finding of severity error stands against the person or a record that a value is from
    not coalesce(r.outside_police, false) as in_police -- the police household register knows the person
from person p
left join person_remark r on r.person_id = p.person_id
where p.published;
