-- what putting corrections in force needed only on its way.
drop table if exists scratch.correction_now;

drop table if exists scratch.corrected_anew;
