-- dated: the hash of every row of a state and the publication since which it stands as it does; (relation, row_key) unique.
-- in: scratch.outgoing, published_row, publishing_row   out: scratch.dated
create or replace table scratch.dated as
select outgoing.relation, outgoing.row_key, outgoing.row_hash, published.since_publication
from scratch.outgoing outgoing
join published_row published
    on published.relation = outgoing.relation and published.row_key = outgoing.row_key
    and published.row_hash = outgoing.row_hash
union all
select relation, row_key, row_hash, cast(:publication as bigint)
from publishing_row
where action <> 'remove';
