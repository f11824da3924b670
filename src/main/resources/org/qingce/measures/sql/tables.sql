-- tables: what measures write, made where missing.
-- out: metric, (measure, view, division) unique; measure_place, (written, division) unique: a division code as a record
--      writes it and each division (or unknown leaf) it counts in; finding_settled: what verification settled, empty without it
create table if not exists metric (measure string, view string, division string, level string, numerator bigint,
    denominator bigint);
create table if not exists finding_settled (rule string, subject string, subject_id bigint, state string);
create table if not exists measure_place (written string, division string, level string);
delete from metric;
delete from measure_place;
