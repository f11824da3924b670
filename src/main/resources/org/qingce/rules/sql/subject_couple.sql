-- facts_couple: one row per husband and wife whom a civil registration or a household register ties; couple_id unique.
-- in: couple   out: view facts_couple
create or replace temp view facts_couple as
select
    couple.couple_id, -- husband_id * 10000000000 + wife_id
    cast(null as string) as source, -- always null: several sources speak of it
    couple.division, -- the husband's, or else the wife's
    couple.first_mention, -- smallest mention that ties them
    couple.first_married_on, -- day of the first marriage registered between them
    couple.married_on, -- day of the last
    couple.first_divorced_on, -- day of the first divorce registered between them
    couple.divorced_on, -- day of the last
    couple.divorces, -- how many divorces are registered between them
    couple.standing, -- by what is registered they are married: no divorce since the last marriage; or only the household register ties them
    couple.open, -- standing, and both alive
    couple.husband_names_wife, -- the husband's own record names the wife as spouse
    couple.wife_names_husband, -- the wife's own record names the husband as spouse
    couple.husband_id, -- person_id of the husband
    couple.husband_id_number, -- of the husband's golden record
    couple.husband_name, -- likewise
    couple.husband_birth_date, -- likewise
    couple.husband_marital_status, -- likewise, GB/T 2261.2
    couple.husband_alive, -- neither death nor cancellation is known
    couple.husband_dead, -- some source says that the person died
    couple.husband_died_on, -- latest day of death that a source states
    couple.husband_names_another, -- the husband's own record names somebody else as spouse, by a valid number
    couple.husband_couples, -- standing couples that the husband is in
    couple.wife_id, -- person_id of the wife
    couple.wife_id_number, -- of the wife's golden record
    couple.wife_name, -- likewise
    couple.wife_birth_date, -- likewise
    couple.wife_marital_status, -- likewise, GB/T 2261.2
    couple.wife_alive, -- neither death nor cancellation is known
    couple.wife_dead, -- some source says that the person died
    couple.wife_died_on, -- latest day of death that a source states
    couple.wife_names_another, -- the wife's own record names somebody else as spouse, by a valid number
    couple.wife_couples, -- standing couples that the wife is in
    cast(:as_of as date) as as_of -- business date of the run
from couple;

-- subject_couple: the facts and what follows from them; couple_id unique.
-- in: facts   out: view subject_couple
create or replace temp view subject_couple as
select
    facts.*,
    qc_quotient(first_mention, 10000000000) as file_no, -- the file of first_mention
    qc_quotient(first_mention, 10) % 1000000000 as line -- the line of first_mention
from :facts as facts;
