-- link_frequency: made where missing, and emptied.
create table if not exists link_frequency (comparison string, value string, share double);

delete from link_frequency;
