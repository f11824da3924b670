-- difference: a new snapshot against the records of its source that stand. Both are multisets of contents: of a content that comes
-- a times and stands s times the first min(a, s) records, by record_id, stay as they are.
-- in: staged contents and keys of one source, mention
-- out: superseded_record, new_record, gone_record, repeated_count with this source's rows added
insert into scratch.superseded_record (record_id)
with ranked as (
    select record_id, removed, row_number() over (partition by record_key order by record_id desc) as newness
    from :keys
)
select record_id from ranked where newness > 1 or removed;

create or replace table scratch.arrived_record as
select record_id, content
from :contents
where record_id not in (select record_id from scratch.superseded_record);

create or replace table scratch.standing_record as
select qc_quotient(mention_id, 10) as record_id, content
from mention
where source = :source and mention_id % 10 = 0;

create or replace table scratch.changed_content as
with met as (
    select content, 1 as arrived, 0 as standing from scratch.arrived_record
    union all
    select content, 0 as arrived, 1 as standing from scratch.standing_record
)
select content, sum(arrived) as arrived, sum(standing) as standing
from met
group by content
having sum(arrived) <> sum(standing);

insert into scratch.new_record (record_id)
with numbered as (
    select r.record_id, c.standing, row_number() over (partition by r.content order by r.record_id) as occurrence
    from scratch.arrived_record r
    join scratch.changed_content c on c.content = r.content
)
select record_id from numbered where occurrence > standing;

insert into scratch.gone_record (record_id)
with numbered as (
    select r.record_id, c.arrived, row_number() over (partition by r.content order by r.record_id) as occurrence
    from scratch.standing_record r
    join scratch.changed_content c on c.content = r.content
)
select record_id from numbered where occurrence > arrived;

insert into scratch.repeated_count (file_no, kept, superseded)
with repeated as (
    select qc_quotient(record_id, 1000000000) as file_no, 1 as kept, 0 as superseded
    from scratch.arrived_record
    where record_id not in (select record_id from scratch.new_record)
    union all
    select qc_quotient(record_id, 1000000000) as file_no, 0 as kept, 1 as superseded
    from scratch.superseded_record
    where qc_quotient(record_id, 1000000000) in (select file_no from arrival where source = :source)
)
select file_no, sum(kept) as kept, sum(superseded) as superseded from repeated group by file_no;

drop table scratch.arrived_record;
drop table scratch.standing_record;
drop table scratch.changed_content;
