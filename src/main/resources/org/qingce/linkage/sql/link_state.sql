-- the model that the links were made by, if any.
select value from link_state where name = 'model';
