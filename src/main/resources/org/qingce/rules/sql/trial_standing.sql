-- trial_standing: the findings of a rule on trial beside those that the latest run left of the rule of that id; one row.
-- in: finding (of the trial), finding and judged_rule of the register   out: judged, standing, added, dropped
with tried as (
    select subject_id from finding where rule = :rule and subject = :subject
), standing as (
    select subject_id from register.finding where rule = :rule and subject = :subject
)

select (select count(*) from register.judged_rule where rule = :rule) > 0 as judged,
    (select count(*) from standing) as standing,
    (select count(*) from tried where subject_id not in (select subject_id from standing)) as added,
    (select count(*) from standing where subject_id not in (select subject_id from tried)) as dropped;
