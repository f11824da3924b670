-- loaded_records: what a run's files hold and what of it is new to the register; one row.
-- in: source_file, mention
with
run_file as (
    select file_no, accepted, rejected from source_file where run_id = :run_id
)
select
    (select coalesce(sum(accepted + rejected), 0) from run_file) as records,
    (
        select count(*) from mention
        where qc_quotient(mention_id, 10000000000) in (select file_no from run_file)
    ) as mentions;
