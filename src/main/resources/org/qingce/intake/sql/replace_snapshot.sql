-- replace_snapshot: a new snapshot of a source takes the place of all that the source had before.
delete from mention where source = :source;
delete from event where source = :source;
delete from reject where source = :source;
delete from record_key where source = :source;
update source_file set current = false where source = :source;
