-- facts_mention: one row per mention; mention_id unique.
-- in: mention, division   out: view facts_mention
create or replace temp view facts_mention as
select
    mention.mention_id, -- record_id * 10 + slot
    mention.source, -- source id
    mention.role, -- person, husband, wife, child, mother, father, spouse
    mention.id_kind, -- kind of document, see DocumentKind
    mention.id_status, -- see IdStatus
    mention.id_number, -- normalised number (18 characters for a resident id); null when nothing usable was entered
    mention.id_raw, -- as received, only where it differs from id_number
    mention.id_birth_date, -- read off the number, where it can be
    mention.id_sex, -- 1 / 2 read off the number, where it can be
    mention.name, -- standard form
    mention.name_raw, -- as received, only where it differs from name
    mention.former_name, -- standard form
    mention.sex, -- GB/T 2261.1: 1 male, 2 female, 0 unknown, 9 not stated
    mention.birth_date, -- as stated
    mention.ethnicity, -- GB 3304, two digits
    mention.nationality, -- GB/T 2659 alpha-3
    mention.marital_status, -- GB/T 2261.2
    mention.marital_change_date, -- date of first marriage or of the last change
    mention.education, -- GB/T 4658
    mention.hukou_nature, -- 1 non-agricultural, 2 agricultural, 9 other
    mention.household_no, -- household number
    mention.household_size, -- persons of the household as declared
    mention.relation, -- relation to head, GB/T 4761-2008
    mention.phone, -- standard form
    mention.hukou_address, -- as written, spaces and widths cleaned
    mention.residence_address, -- as written, spaces and widths cleaned
    mention.division, -- the division the record is reported under: 12, 9 or 6 digits
    mention.residence_division, -- where the person lives, if the source says so
    mention.migrant, -- 1 counted among the floating population, 2 not
    mention.away_since, -- left the place of registration on
    mention.death_date, -- day of death as stated
    mention.cancel_date, -- household registration cancelled (注销)
    mention.updated_on, -- the record's own date: last update, registration or issue
    mention.problems, -- fields that could not be standardised: field:PROBLEM=raw joined by U+001F; null when none
    mention.mention_id % 10 as slot, -- place of the role in the record: 0 for the first
    case
        when (select count(*) from division) > 0 then known.code is not null
    end as division_known, -- whether division is one of the register's, from the county down; null where no divisions are loaded
    cast(:as_of as date) as as_of -- business date of the run
from mention
left join division as known on known.code = mention.division and known.level not in ('province', 'prefecture');

-- subject_mention: the facts and what follows from them; mention_id unique.
-- in: facts   out: view subject_mention
create or replace temp view subject_mention as
select
    facts.*,
    qc_quotient(mention_id, 10000000000) as file_no, -- the file the record came in
    qc_quotient(mention_id, 10) % 1000000000 as line, -- the line the record starts at
    coalesce(id_raw, id_number) as id_entered, -- the number as received
    coalesce(name_raw, name) as name_entered, -- the name as received
    coalesce(qc_has_entry(problems, 'id_number:SPREADSHEET_DAMAGE'), false) as id_damaged, -- a spreadsheet took digits off the number
    qc_age(
        coalesce(birth_date, id_birth_date), coalesce(death_date, as_of)
    ) as age, -- completed years on the day of death or else on as_of; by the number where no birth date is stated
    death_date is null and cancel_date is null as alive -- neither death nor cancellation stated
from :facts as facts;
