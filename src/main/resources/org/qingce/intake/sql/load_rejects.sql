-- load_rejects: adds a source's new rejects; record_id unique.
-- in: staged lines of one source   out: reject
insert into reject (record_id, source, reason, detail, raw)
select record_id, :source as source, reason, detail, raw from :staged;
