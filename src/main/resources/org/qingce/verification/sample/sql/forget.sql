-- forget: takes down what only the drawing needed.
drop table if exists scratch.drawn;
drop table if exists scratch.stratum;
