-- what an earlier attempt of a run left.
-- in: link_quality   out: link_quality
delete from link_quality where run_id = :run_id;
