-- changes: rows in which a state differs from the one published last; (relation, row_key) unique.
-- in: scratch.outgoing, published_row   out: publishing_row
create or replace table publishing_row as
select
    outgoing.relation,
    outgoing.row_key,
    outgoing.row_hash,
    outgoing.narrow_hash,
    case when published.row_key is null then 'add' else 'change' end as action
from scratch.outgoing outgoing
left join published_row published
    on published.relation = outgoing.relation and published.row_key = outgoing.row_key
where outgoing.since_publication is null and (published.row_hash is null or published.row_hash <> outgoing.row_hash)
union all
select published.relation, published.row_key, cast(null as bigint), cast(null as bigint), 'remove'
from published_row published
where not exists (
    select 1
    from scratch.outgoing outgoing
    where outgoing.relation = published.relation and outgoing.row_key = published.row_key
);
