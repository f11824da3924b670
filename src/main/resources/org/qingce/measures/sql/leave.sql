-- leave: takes down what only the computation needed; standing and places stay for the lists.
drop table if exists measure_count;
drop table if exists measure_total;
