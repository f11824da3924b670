-- forget: takes away what an earlier judging of the subject left, whether or not its rules still exist.
-- in: judged_rule   out: finding, judged_rule
delete from finding
where subject = :subject and rule in (select rule from judged_rule where subject = :subject);

delete from judged_rule
where subject = :subject;
