-- consistency: how often linked records of two sources agree in a field, townships and above; (left_source, right_source, field, division)
--   unique, left_source < right_source.
-- in: nothing   out: consistency, empty where it was missing
create table if not exists consistency (left_source string, right_source string, field string, division string, level string,
    agreeing bigint, compared bigint);
