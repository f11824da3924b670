-- link_state: notes the model whose frequencies stand in link_frequency.
delete from link_state where name = 'frequencies';

insert into link_state (name, value)
select 'frequencies' as name, :model as value;
