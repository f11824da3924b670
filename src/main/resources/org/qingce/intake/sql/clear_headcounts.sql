-- clear_headcounts: new headcounts take the place of the old ones.
delete from headcount;
