-- unbalanced_sources: sources of a run of which not as many older records stand as its files repeat; none when all is well.
-- in: source_file, mention
with repeating as (
    select source, sum(kept) as kept, min(file_no) as first_file_no
    from source_file
    where run_id = :run_id
    group by source
    having sum(kept) > 0
),
standing as (
    select r.source, count(*) as records
    from repeating r
    join mention m on m.source = r.source and m.mention_id < r.first_file_no * 10000000000 and m.mention_id % 10 = 0
    group by r.source
)
select r.source, r.kept, coalesce(s.records, 0) as records
from repeating r
left join standing s on s.source = r.source
where coalesce(s.records, 0) <> r.kept
order by r.source;
