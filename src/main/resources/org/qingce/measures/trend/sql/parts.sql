-- parts: the parts that figures of the whole register are made of, in both runs. Of a township its own counts; of a source, where
-- a figure is made over all sources, its own view; and the rest ('') that makes them the whole. Against a target only this run.
-- in: metric_history, scratch.compared_run, scratch.target   out: scratch.part, (against, measure, view, kind, what) unique
-- parameters: run
create or replace table scratch.part as
with comparison as (
    select against, run_id from scratch.compared_run
    union all
    select 'target', cast(null as bigint) where exists (select 1 from scratch.target)
), figure as (
    select c.against, h.measure, h.view, 'township' as kind, h.division as what, h.run_id = :run as now, h.level, h.numerator,
        h.denominator
    from comparison c
    join metric_history h on h.run_id = :run or h.run_id = c.run_id
    where h.level in ('register', 'township')
    union all
    select c.against, h.measure, a.view, 'source', case when h.view = a.view then '' else h.view end, h.run_id = :run,
        case when h.view = a.view then 'register' else 'source' end, h.numerator, h.denominator
    from comparison c
    join metric_history h on h.run_id = :run or h.run_id = c.run_id
    join (select measure, view from metric_history where run_id = :run and view = 'all' group by measure, view) a
        on a.measure = h.measure
    where h.division = '' and h.view not in ('received', 'published')
), side as (
    select against, measure, view, kind, what, level = 'register' as is_whole,
        coalesce(sum(numerator) filter (where now), 0) as n_now, coalesce(sum(denominator) filter (where now), 0) as d_now,
        coalesce(sum(numerator) filter (where not now), 0) as n_then, coalesce(sum(denominator) filter (where not now), 0) as d_then
    from figure
    group by against, measure, view, kind, what, level
), whole as (
    select against, measure, view, kind, n_now, d_now, n_then, d_then from side where is_whole
), rest as (
    select w.against, w.measure, w.view, w.kind, '' as what, max(w.n_now) - coalesce(sum(s.n_now), 0) as n_now,
        max(w.d_now) - coalesce(sum(s.d_now), 0) as d_now, max(w.n_then) - coalesce(sum(s.n_then), 0) as n_then,
        max(w.d_then) - coalesce(sum(s.d_then), 0) as d_then
    from whole w
    left join side s on s.against = w.against and s.measure = w.measure and s.view = w.view and s.kind = w.kind
        and not s.is_whole
    group by w.against, w.measure, w.view, w.kind
), part as (
    select against, measure, view, kind, what, n_now, d_now, n_then, d_then from side where not is_whole
    union all
    select against, measure, view, kind, what, n_now, d_now, n_then, d_then from rest
)
select p.against, p.measure, p.view, p.kind, p.what, p.n_now, p.d_now, p.n_then, p.d_then, w.n_now as whole_n_now,
    w.d_now as whole_d_now, w.n_then as whole_n_then, w.d_then as whole_d_then
from part p
join whole w on w.against = p.against and w.measure = p.measure and w.view = p.view and w.kind = p.kind
where w.d_now > 0 and (w.d_then > 0 or p.against = 'target');
