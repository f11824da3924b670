-- alerts: figures that jumped beyond their own history. A change is held against the changes from run to run before it: how far it lies
-- from their median, in units of 1.4826 times their median absolute deviation (at least :least points); and that must exceed :noise
-- standard errors of the difference of two binomial shares. Villages are too small to be watched.
-- in: metric_history   out: alert   parameters: run, today, runs, changes, times, least, noise
insert into alert (run_id, measure, view, division, level, was_run, was, now, points, usual, times)
with run as (
    select run_id, business_date, row_number() over (order by business_date desc, run_id desc) as ago
    from (select run_id, business_date from metric_history where business_date <= :today group by run_id, business_date) r
), figure as (
    select h.measure, h.view, h.division, h.level, h.run_id, r.ago, h.numerator, h.denominator,
        100 * h.numerator / cast(h.denominator as double) as percent
    from metric_history h
    join run r on r.run_id = h.run_id
    where r.ago <= :runs + 1 and h.denominator > 0 and h.level not in ('village', 'unknown')
), change as (
    select measure, view, division, level, run_id, ago, numerator, denominator, percent,
        lag(run_id) over (partition by measure, view, division order by ago desc) as was_run,
        lag(ago) over (partition by measure, view, division order by ago desc) as was_ago,
        lag(percent) over (partition by measure, view, division order by ago desc) as was,
        lag(numerator) over (partition by measure, view, division order by ago desc) as was_numerator,
        lag(denominator) over (partition by measure, view, division order by ago desc) as was_denominator
    from figure
), past as (
    select measure, view, division, percent - was as points from change where ago > 1 and was_ago = ago + 1
), middle as (
    select measure, view, division, count(*) as changes, median(points) as usual_points
    from past
    group by measure, view, division
), spread as (
    select m.measure, m.view, m.division, max(m.changes) as changes, max(m.usual_points) as usual_points,
        1.4826 * median(abs(p.points - m.usual_points)) as deviation
    from middle m
    join past p on p.measure = m.measure and p.view = m.view and p.division = m.division
    group by m.measure, m.view, m.division
), held as (
    select c.measure, c.view, c.division, c.level, c.was_run, c.was / 100 as was, c.percent / 100 as now,
        c.percent - c.was as points, greatest(s.deviation, :least) as usual,
        abs(c.percent - c.was - s.usual_points) as strange,
        (c.numerator + c.was_numerator) / cast(c.denominator + c.was_denominator as double) as pooled,
        1 / cast(c.denominator as double) + 1 / cast(c.was_denominator as double) as sizes
    from change c
    join spread s on s.measure = c.measure and s.view = c.view and s.division = c.division
    where c.run_id = :run and c.was_ago = 2 and s.changes >= :changes
)
select :run, measure, view, division, level, was_run, was, now, points, usual, strange / usual
from held
where strange >= :times * usual and strange > 100 * :noise * sqrt(greatest(pooled * (1 - pooled), 0) * sizes);
