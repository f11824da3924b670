-- results: what the gate found of a run's state, in the order of the limits.
-- in: gate_result
select limit_id, title_zh, title_en, about, was, now, measured, most
from gate_result
where run_id = :run
order by place;
