-- distrust: quick hashes made in another way mean nothing.
-- out: published_row
update published_row set narrow_hash = null
where narrow_hash is not null;
