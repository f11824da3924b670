-- forget_arrivals: removes what an earlier attempt of this run noted.
delete from arrival where run_id = :run_id;
delete from arrival_part where run_id = :run_id;
delete from arrival_note where run_id = :run_id;
