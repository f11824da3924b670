-- the sources of the rows that were drawn, in order.
-- in: search_row
select distinct source from scratch.search_row order by source;
