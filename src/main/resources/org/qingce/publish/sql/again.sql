-- again: persons of whom the same is said as was published, though their columns in the register changed; row_key unique.
-- in: scratch.outgoing, published_row   out: scratch.again
create or replace table scratch.again as
select published.relation, published.row_key, published.row_hash, published.since_publication, outgoing.narrow_hash
from scratch.outgoing outgoing
join published_row published
    on published.relation = outgoing.relation and published.row_key = outgoing.row_key
    and published.row_hash = outgoing.row_hash
where outgoing.relation = 'person' and outgoing.since_publication is null
    and (published.narrow_hash is null or published.narrow_hash <> outgoing.narrow_hash);
