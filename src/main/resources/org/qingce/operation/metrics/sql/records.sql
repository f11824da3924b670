-- records: records that a run read, by source and what became of them; (name, label) unique.
-- in: source_file   parameters: run
with
taken as (
    select source, sum(accepted) as accepted, sum(rejected) as rejected, sum(kept) as kept
    from source_file
    where run_id = :run
    group by source
)
select 'records_read' as name, source as label, cast(accepted + rejected as double) as amount from taken
union all
select 'records_accepted' as name, source as label, cast(accepted as double) as amount from taken
union all
select 'records_rejected' as name, source as label, cast(rejected as double) as amount from taken
union all
select 'records_kept' as name, source as label, cast(kept as double) as amount from taken
order by name, label;
