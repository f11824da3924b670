-- persons: how many persons the register holds, and how many of them are published; (name, label) unique.
-- in: person
select 'persons' as name, '' as label, cast(count(*) as double) as amount from person
union all
select 'persons_published' as name, '' as label, cast(count(*) as double) as amount from person where published
order by name, label;
