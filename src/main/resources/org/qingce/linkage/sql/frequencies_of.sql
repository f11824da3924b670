-- the model whose frequencies stand in link_frequency, if any.
select value from link_state where name = 'frequencies';
