-- link_frequency: the shares of another model; (comparison, value) unique.
delete from link_frequency;

insert into link_frequency (comparison, value, share)
select comparison, value, share
from :rows;
