-- load_mentions: adds a source's new mentions; mention_id unique.
-- in: staged lines of one source   out: mention
insert into mention (
    mention_id, source, content, role, id_kind, id_status, id_number, id_raw, id_birth_date, id_sex, number_key, mother_key, father_key,
    partner_key, name,
    name_raw, name_sound, former_name, sex, birth_date, ethnicity, nationality, marital_status, marital_change_date, education,
    hukou_nature, household_no, household_size, relation, phone, hukou_address, residence_address, division, residence_division, migrant, away_since,
    death_date, cancel_date, updated_on, problems
)
select
    mention_id, :source as source, content, role, id_kind, id_status, id_number, id_raw, id_birth_date, id_sex,
    number_key, mother_key, father_key, partner_key, name, name_raw, name_sound, former_name, sex, birth_date, ethnicity, nationality, marital_status, marital_change_date, education,
    hukou_nature, household_no, household_size, relation, phone, hukou_address, residence_address, division, residence_division, migrant, away_since,
    death_date, cancel_date, updated_on, problems
from :staged;
