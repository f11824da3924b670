-- received_exists: how many files of the whole-population database the register holds.
-- in: source_file
select count(*) as files from source_file where source = 'population' and current;
