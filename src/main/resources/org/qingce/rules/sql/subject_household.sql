-- facts_household: one row per household number of a source, of its standing records (no death, no cancellation), each person once; household_id unique.
-- in: household   out: view facts_household
create or replace temp view facts_household as
select
    household.household_id, -- made of source and household_no
    household.source, -- source id
    household.household_no, -- household number
    household.division, -- the head's, or else the largest among the members
    household.first_mention, -- smallest mention of a member
    household.members, -- persons
    household.heads, -- persons with relation 02 (head)
    household.without_relation, -- persons whose relation to the head is not stated
    household.least_declared, -- least household size that a member's record declares
    household.most_declared, -- greatest
    household.head_name, -- name of the head; of several the last in order
    household.head_born_on, -- birth date of the head; of several the last; by the number where no birth date is stated
    household.eldest_child_born_on, -- earliest birth date among the head's own and step-children (relation 20 to 39, without 28 and 38)
    cast(:as_of as date) as as_of -- business date of the run
from household;

-- subject_household: the facts and what follows from them; household_id unique.
-- in: facts   out: view subject_household
create or replace temp view subject_household as
select
    facts.*,
    qc_quotient(first_mention, 10000000000) as file_no, -- the file of first_mention
    qc_quotient(first_mention, 10) % 1000000000 as line -- the line of first_mention
from :facts as facts;
