-- tables: what trends write, made where missing.
-- out: metric_history, (run_id, measure, view, division) unique; mover, (run_id, against, measure, view, kind, what) unique;
--      alert, (run_id, measure, view, division) unique
create table if not exists metric_history (run_id bigint, business_date date, measure string, view string, division string,
    level string, numerator bigint, denominator bigint);
create table if not exists mover (run_id bigint, against string, measure string, view string, kind string, what string,
    points double);
create table if not exists alert (run_id bigint, measure string, view string, division string, level string, was_run bigint,
    was double, now double, points double, usual double, times double);
