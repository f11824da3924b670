-- trial_division: whether the register has a division; one row.
-- in: division
select count(*) as divisions from division where code = :division;
