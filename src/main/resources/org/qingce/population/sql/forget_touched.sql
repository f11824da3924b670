-- person: without those that are made anew, or are no more.
-- in: person_touched   out: person
delete from person
where person_id in (select person_id from person_touched);
