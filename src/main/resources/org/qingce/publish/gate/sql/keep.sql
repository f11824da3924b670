-- keep: what the gate measured at one limit; (run_id, limit_id) unique.
-- out: gate_result
insert into gate_result
select :run, :limit, :place, :zh, :en, :about, :was, :now, :measured, :most, :passed;
