-- linked_values: of each person and source the first record that is about the person, its values as numbers; (person_id, source) unique.
-- in: mention, person_mention, mention_remark   out: scratch.linked_value   parameters: values (columns)
create or replace table scratch.left_out as
select mention_id
from mention_remark
where repeated
union all
select mention_id
from (
    select m.mention_id, row_number() over (partition by m.source, l.person_id order by m.mention_id) as place
    from mention m
    join person_mention l on l.mention_id = m.mention_id
    where m.role in ('husband', 'wife')
) as party
where place > 1;
create or replace table scratch.linked_value as
select l.person_id, s.place as source, substr(m.division, 1, 9) as written,
    :values
from mention m
join (select source, row_number() over (order by source) as place from (select distinct source from source_file) as named) s
    on s.source = m.source
join person_mention l on l.mention_id = m.mention_id
left join scratch.left_out o on o.mention_id = m.mention_id
where m.role in ('person', 'child', 'husband', 'wife') and o.mention_id is null;
drop table scratch.left_out;
