-- forget: what the gate found of a run's state.
-- out: gate_result
delete from gate_result
where run_id = :run;
