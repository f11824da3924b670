-- agreements: how often two sources say the same of one person, by township as written; (left_source, right_source, written) unique.
-- in: scratch.linked_value, source_file   out: scratch.agreement, scratch.written   parameters: counts (columns)
create or replace table scratch.agreement as
with named as (
    select source, row_number() over (order by source) as place from (select distinct source from source_file) as known
), counted as (
    select a.source as left_place, b.source as right_place, coalesce(a.written, b.written, '') as written,
    :counts
    from scratch.linked_value a
    join scratch.linked_value b on b.person_id = a.person_id and a.source < b.source
    group by a.source, b.source, coalesce(a.written, b.written, '')
)
select l.source as left_source, r.source as right_source, c.*
from counted c
join named l on l.place = c.left_place
join named r on r.place = c.right_place;
create or replace table scratch.written as
select distinct written from scratch.agreement;
drop table scratch.linked_value;
