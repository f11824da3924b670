-- tables: samples, their strata and whom they drew; sample_id, (sample_id, division) and (sample_id, person_id) unique.
-- in: nothing   out: sample, sample_stratum, sample_member, empty where they were missing
create table if not exists sample (sample_id bigint, drawn_on date, run_id bigint, seed bigint, per_division bigint, level string,
    view string);
create table if not exists sample_stratum (sample_id bigint, division string, persons bigint, drawn bigint);
create table if not exists sample_member (sample_id bigint, person_id bigint, division string, place string, state string,
    wrong_items string, answer_id bigint);
