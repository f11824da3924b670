-- movers: what each part adds to the change of the whole, in percentage points. With N/D the whole and n/d a part, F the mean of both
-- shares and M the mean of both denominators, a part adds (change of n - F * change of d) / M: exactly additive, and the same
-- backwards in time. Against a target T a part adds (n - T * d) / D. Of conformity, each rule adds what its own faulty records do; a
-- record that breaks two rules counts for both, so rules do not add up. Only of the latest run.
-- in: scratch.part, scratch.target, scratch.compared_run, metric_history   out: mover   parameters: run
delete from mover;
insert into mover (run_id, against, measure, view, kind, what, points)
with meant as (
    select p.against, p.measure, p.view, p.kind, p.what, p.n_now - p.n_then as n_change, p.d_now - p.d_then as d_change,
        (p.whole_n_now / cast(p.whole_d_now as double) + p.whole_n_then / cast(p.whole_d_then as double)) / 2 as share,
        (p.whole_d_now + p.whole_d_then) / cast(2 as double) as size
    from scratch.part p
    where p.against <> 'target'
), moved as (
    select against, measure, view, kind, what, 100 * (n_change - share * d_change) / size as points
    from meant
    union all
    select p.against, p.measure, p.view, p.kind, p.what,
        100 * (p.n_now - t.share * p.d_now) / cast(p.whole_d_now as double)
    from scratch.part p
    join scratch.target t on t.measure = p.measure and t.view = p.view
    where p.against = 'target'
    union all
    select c.against, 'conformity', coalesce(n.view, b.view), 'rule', substr(coalesce(n.measure, b.measure), 9),
        100 * (coalesce(b.numerator / cast(nullif(b.denominator, 0) as double), 0)
            - coalesce(n.numerator / cast(nullif(n.denominator, 0) as double), 0))
    from scratch.compared_run c
    join metric_history x on x.run_id in (:run, c.run_id) and x.division = '' and x.measure like 'finding-%'
    left join metric_history n on n.run_id = :run and n.measure = x.measure and n.view = x.view and n.division = ''
    left join metric_history b on b.run_id = c.run_id and b.measure = x.measure and b.view = x.view and b.division = ''
    group by c.against, coalesce(n.view, b.view), coalesce(n.measure, b.measure), b.numerator, b.denominator, n.numerator,
        n.denominator
)
select :run, against, measure, view, kind, what, points
from moved
where abs(points) > 1e-9;
