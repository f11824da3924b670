-- add_headcounts: official headcounts; division unique.
-- in: rows (division, headcount, as_of)   out: headcount
insert into headcount (division, headcount, as_of)
select division, cast(headcount as bigint) as headcount, cast(as_of as date) as as_of from :rows;
