-- leave: nothing stays behind in the session.
drop table if exists scratch.expected_source;
drop table if exists scratch.expected_field;
drop table if exists scratch.told;
drop table if exists scratch.wed;
drop table if exists scratch.told_couple;
drop table if exists scratch.vital_case;
drop table if exists scratch.vital_record;
drop table if exists scratch.vital_source;
drop table if exists scratch.vital_word;
drop table if exists scratch.vital_place;
drop table if exists scratch.vital_standing;
drop table if exists scratch.vital_differing;
