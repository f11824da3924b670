-- person_build: by what the person table was made; one row. No person is left to be made anew.
-- parameters: fingerprint   out: person_build; person_touched empty
create or replace table person_build as
select :fingerprint as fingerprint;

delete from person_touched;
