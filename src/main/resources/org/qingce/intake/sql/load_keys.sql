-- load_keys: adds the keys of a new snapshot's new records; record_id unique.
-- in: staged keys of one source   out: record_key
insert into record_key (record_id, source, record_key)
select record_id, :source as source, record_key from :staged;
