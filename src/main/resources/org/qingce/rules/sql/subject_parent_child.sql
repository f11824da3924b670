-- facts_parent_child: one row per child and parent whom a birth certificate or a household register ties; parent_child_id unique.
-- in: parent_child   out: view facts_parent_child
create or replace temp view facts_parent_child as
select
    parent_child.parent_child_id, -- child_id * 10000000000 + parent_id
    cast(null as string) as source, -- always null: several sources speak of it
    parent_child.division, -- the child's, or else the parent's
    parent_child.first_mention, -- smallest mention that ties them
    parent_child.role, -- mother or father
    parent_child.certified, -- a birth certificate names the parent
    parent_child.child_id, -- person_id of the child
    parent_child.child_id_number, -- of the child's golden record
    parent_child.child_name, -- likewise
    parent_child.born_on, -- day of birth by the certificate, or else by the child's golden record
    parent_child.parent_id, -- person_id of the parent
    parent_child.parent_id_number, -- of the parent's golden record
    parent_child.parent_name, -- likewise
    parent_child.parent_birth_date, -- likewise
    parent_child.parent_died_on, -- latest day of death that a source states
    parent_child.elder_id, -- the child that the same parent had last before, where one is known
    parent_child.elder_name, -- of that child
    parent_child.elder_born_on, -- of that child
    cast(:as_of as date) as as_of -- business date of the run
from parent_child;

-- subject_parent_child: the facts and what follows from them; parent_child_id unique.
-- in: facts   out: view subject_parent_child
create or replace temp view subject_parent_child as
select
    facts.*,
    qc_age(parent_birth_date, born_on) as parent_age, -- completed years of the parent at the birth
    qc_days(elder_born_on, born_on) as days_since_elder, -- from the birth before to this one
    qc_days(parent_died_on, born_on) as days_since_death, -- from the parent's death to the birth; negative for one who lived
    qc_quotient(first_mention, 10000000000) as file_no, -- the file of first_mention
    qc_quotient(first_mention, 10) % 1000000000 as line -- the line of first_mention
from :facts as facts;
