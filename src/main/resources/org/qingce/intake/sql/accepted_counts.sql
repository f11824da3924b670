-- accepted_counts: accepted and rejected records per file of one source, as they stand in the tables, and of the
-- accepted ones those that stood before; file_no unique.
-- in: mention, reject, repeated_count   out: loaded_count
insert into loaded_count (file_no, accepted, rejected, kept)
with
loaded as (
    select qc_quotient(mention_id, 10000000000) as file_no, 1 as accepted, 0 as rejected, 0 as kept
    from mention
    where source = :source and mention_id >= :first_mention_id and mention_id % 10 = 0
    union all
    select qc_quotient(record_id, 1000000000) as file_no, 0 as accepted, 1 as rejected, 0 as kept
    from reject
    where source = :source
    union all
    select file_no, kept + superseded as accepted, 0 as rejected, kept
    from scratch.repeated_count
    where file_no in (select file_no from arrival where source = :source)
)
select file_no, sum(accepted) as accepted, sum(rejected) as rejected, sum(kept) as kept from loaded group by file_no;
