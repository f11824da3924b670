-- finding ID11: every mention of a number that more than one person bears (重号); (rule, subject, subject_id) unique.
-- in: regrouped, mention   out: finding
delete from finding where rule = 'ID11';

insert into finding (rule, severity, subject, subject_id, source, division, shown)
with bearers as (
    select digits, count(distinct person_id) as people
    from scratch.regrouped
    where digits is not null
    group by digits
    having count(distinct person_id) > 1
)
select
    'ID11' as rule,
    'error' as severity,
    'mention' as subject,
    mention.mention_id as subject_id,
    mention.source,
    mention.division,
    :shown as shown
from scratch.regrouped regrouped
join bearers on bearers.digits = regrouped.digits
join mention on mention.mention_id = regrouped.mention_id;
