-- remove_gone: of a source whose new snapshot repeats most of its records, those go that it does not repeat.
-- in: gone_record   out: mention, event, record_key without them; reject and source_file as for any new snapshot
delete from mention where source = :source and qc_quotient(mention_id, 10) in (select record_id from scratch.gone_record);
delete from event where source = :source and event_id in (select record_id from scratch.gone_record);
delete from record_key where source = :source and record_id in (select record_id from scratch.gone_record);
delete from reject where source = :source;
update source_file set current = false where source = :source;
