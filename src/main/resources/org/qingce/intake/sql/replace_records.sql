-- replace_records: of all records of a source with the same key the last one stays, unless it says that the record is gone.
-- in: staged keys of one source (record_id, record_key, removed), record_key   out: mention, event and record_key without the others
create or replace table replaced_record as
with
candidate as (
    select record_id, record_key, removed from :staged
    union all
    select record_id, record_key, false as removed from record_key where source = :source
),
ranked as (
    select record_id, removed, row_number() over (partition by record_key order by record_id desc) as newness
    from candidate
)
select record_id from ranked where newness > 1 or removed;

insert into record_key (record_id, source, record_key)
select record_id, :source as source, record_key from :staged;

delete from mention where source = :source and qc_quotient(mention_id, 10) in (select record_id from replaced_record);
delete from event where source = :source and event_id in (select record_id from replaced_record);
delete from record_key where source = :source and record_id in (select record_id from replaced_record);
drop table replaced_record;
