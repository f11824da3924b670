-- counted: how many persons are separated.
-- in: separated
select count(*) as persons from separated;
