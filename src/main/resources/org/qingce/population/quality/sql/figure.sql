-- one figure of a run.
-- in: –   out: link_quality
insert into link_quality (run_id, measure, part, numerator, denominator, share, low, high)
values (:run_id, :measure, :part, :numerator, :denominator, :share, :low, :high);
