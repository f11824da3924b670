-- what the search for blocking rules needed only on its way.
drop table if exists scratch.search_row;

drop table if exists scratch.search_pair;
