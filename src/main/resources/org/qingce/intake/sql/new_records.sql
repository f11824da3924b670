-- new_records: the records of new snapshots that did not stand before; record_id unique.
select record_id from scratch.new_record order by record_id;
