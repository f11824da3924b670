-- standing: whether a source has mentions in the register; one row.
select count(*) as mentions from (select mention_id from mention where source = :source limit 1) as one;
