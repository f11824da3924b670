-- estimate: one estimate with its interval; (measure, view, division) unique.
-- in: nothing   out: estimate, empty where it was missing
create table if not exists estimate (measure string, view string, division string, level string, value double, low double,
    high double, numerator bigint, denominator bigint, verdict string, note string);
