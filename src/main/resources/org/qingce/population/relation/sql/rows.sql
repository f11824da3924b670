-- rows: how many relations there are; one row.
-- in: couple, parent_child, household, person_fact
select
    (select count(*) from couple)
        + (select count(*) from parent_child)
        + (select count(*) from household)
        + (select count(*) from person_fact) as relations;
