-- forget: takes the estimates of some measures out.
-- in: estimate   out: estimate   parameters: measures
delete from estimate
where measure in :measures;
