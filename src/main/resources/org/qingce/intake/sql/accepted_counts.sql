-- accepted_counts: accepted and rejected records per file of one source, as they stand in the tables; file_no unique.
-- in: mention, reject   out: loaded_count
insert into loaded_count (file_no, accepted, rejected)
with
loaded as (
    select qc_quotient(mention_id, 10000000000) as file_no, 1 as accepted, 0 as rejected
    from mention
    where source = :source and mention_id >= :first_mention_id and mention_id % 10 = 0
    union all
    select qc_quotient(record_id, 1000000000) as file_no, 0 as accepted, 1 as rejected
    from reject
    where source = :source
)
select file_no, sum(accepted) as accepted, sum(rejected) as rejected from loaded group by file_no;
