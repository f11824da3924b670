-- confirm: readers see the publication that was begun: its rows are the ones published last.
-- in: publication_pending, publishing_row   out: published_row, publication, quality_verdict
delete from published_row
where exists (
    select 1
    from publishing_row changed
    where changed.action <> 'add' and changed.relation = published_row.relation and changed.row_key = published_row.row_key
);

insert into published_row
select changed.relation, changed.row_key, changed.row_hash, pending.publication, changed.narrow_hash
from publishing_row changed
cross join publication_pending pending
where changed.action <> 'remove';

delete from publication
where publication in (select publication from publication_pending);

insert into publication
select publication, run_id, business_date, persons, checksum, added, changed, removed, published_at, accepted_by, accepted_reason
from publication_pending;

delete from quality_verdict
where run_id in (select run_id from publication_pending);

insert into quality_verdict
select run_id, business_date, 'published', publication
from publication_pending;

delete from publication_pending;

delete from publishing_row;
