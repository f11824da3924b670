-- expected: the definitions as tables of the session. expected_source: (kind, source) unique, place from 0 in order of trust, since
-- the first day compared; expected_field: (kind, field) unique.
-- out: scratch.expected_source, scratch.expected_field   parameters: sources, fields (rows)
create or replace table scratch.expected_source as
select kind, source, place, since, first_marriage
from (values :sources) as e(kind, source, place, since, first_marriage);
create or replace table scratch.expected_field as
select kind, field, place
from (values :fields) as f(kind, field, place);
