-- record: the figures of a run take the place of those of the same run and of the same day.
-- in: metric, finding, finding_settled, measure_place, mention, source_file   out: metric_history, alert   parameters: run, today
delete from alert where run_id in (select run_id from metric_history where run_id = :run or business_date = :today);
delete from metric_history where run_id = :run or business_date = :today;
insert into metric_history (run_id, business_date, measure, view, division, level, numerator, denominator)
select :run, :today, measure, view, division, level, numerator, denominator
from metric;
insert into metric_history (run_id, business_date, measure, view, division, level, numerator, denominator)
with faulty as (
    select f.rule, p.division, count(distinct f.subject_id) as records
    from finding f
    join measure_place p on p.written = coalesce(f.division, '')
    left join finding_settled s on s.rule = f.rule and s.subject = f.subject and s.subject_id = f.subject_id
        and s.state = 'verified-right'
    where f.subject = 'mention' and f.severity = 'error' and f.source = 'population' and s.rule is null
    group by f.rule, p.division
)
select :run, :today, concat('finding-', f.rule), m.view, m.division, m.level, f.records, m.denominator
from faulty f
join metric m on m.division = f.division and m.measure = 'conformity' and m.view = 'received'
where m.level not in ('village', 'unknown');
insert into metric_history (run_id, business_date, measure, view, division, level, numerator, denominator)
select :run, :today, 'records-arrived', m.source, '', 'register', count(f.file_no), count(*)
from mention m
left join source_file f on f.file_no = qc_quotient(m.mention_id, 10000000000) and f.business_date = :today
where m.mention_id % 10 = 0
group by m.source;
