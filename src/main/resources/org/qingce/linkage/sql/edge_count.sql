-- how many scored pairs the register keeps; one row.
select count(*) as edges from link_edge;
