-- begin: a publication is begun.
-- out: publication_pending
delete from publication_pending;

insert into publication_pending
select :publication, :run, :date, :persons, cast(:checksum as decimal(38, 0)), :added, :changed, :removed,
    cast(:at as timestamp), :by, :reason;
