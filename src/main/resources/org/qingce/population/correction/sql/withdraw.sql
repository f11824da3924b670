-- correction_given: without what answers said that are in force no longer.
-- parameters: answers
delete from correction_given
where answer_id in :answers;
