-- tally: what a run did; one row.
-- in: person_number, membership_change   parameters: run_id
select
    (select count(*) from person_number where ended_run is null) as living,
    (select count(*) from person_number where since_run = :run_id) as minted,
    (select count(*) from person_number where ended_run = :run_id and ended_why = 'merged') as merged,
    (select count(*) from person_number where ended_run = :run_id and ended_why = 'no mention') as retired,
    (select count(*) from membership_change where run_id = :run_id) as changes;
