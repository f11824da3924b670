-- link_state: notes the model that the links are made by.
delete from link_state where name = 'model';

insert into link_state (name, value)
select 'model' as name, :fingerprint as value;
