-- event: births and deaths as their own records report them, each with when it was reported and taken in; subject_id (event_id) unique.
-- in: event, mention, source_file   parameters: business_date
select
    e.event_id as subject_id, -- the event_id
    e.event_id * 10 as mention_id, -- mention of whom the record is about; leads to file and line
    e.source, -- source id
    e.division, -- the division the record is reported under: 12, 9 or 6 digits
    e.kind, -- birth or death
    e.event_date, -- when it happened
    e.registered_on, -- when it was registered, certified or (cremation) carried out
    e.certificate_no, -- number of the certificate
    m.name, -- of whom the record is about, standard form
    m.sex, -- GB/T 2261.1: 1 male, 2 female, 0 unknown, 9 not stated
    m.birth_date, -- as stated
    f.business_date as received_on, -- business date of the run that took the file in
    f.business_date = (select min(business_date) from source_file) as first_load, -- came with the register's first night, late or not nobody knows
    qc_days(e.event_date, f.business_date) as days_from_event, -- from event_date to received_on
    qc_days(e.registered_on, f.business_date) as days_from_registration -- from registered_on to received_on
from event e
left join mention m on m.mention_id = e.event_id * 10
left join source_file f on f.file_no = qc_quotient(e.event_id, 1000000000)
where e.kind in ('birth', 'death');
