-- changes: rows in which a state differs from the one published last; (relation, row_key) unique.
-- in: scratch.outgoing, published_row   out: publishing_row
create or replace table publishing_row as
select
    coalesce(outgoing.relation, published.relation) as relation,
    coalesce(outgoing.row_key, published.row_key) as row_key,
    outgoing.row_hash,
    case
        when published.row_key is null then 'add'
        when outgoing.row_key is null then 'remove'
        else 'change'
    end as action
from scratch.outgoing outgoing
full join published_row published
    on published.relation = outgoing.relation and published.row_key = outgoing.row_key
where published.row_hash is null or outgoing.row_hash is null or published.row_hash <> outgoing.row_hash;
