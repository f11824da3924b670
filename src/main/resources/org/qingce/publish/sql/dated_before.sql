-- dated_before: the other rows, and the publication since which each stands as it does.
-- in: scratch.outgoing, published_row   out: scratch.dated
insert into scratch.dated
select relation, row_key, row_hash, since_publication
from scratch.outgoing
where since_publication is not null
union all
select outgoing.relation, outgoing.row_key, outgoing.row_hash, published.since_publication
from scratch.outgoing outgoing
join published_row published
    on published.relation = outgoing.relation and published.row_key = outgoing.row_key
    and published.row_hash = outgoing.row_hash
where outgoing.since_publication is null;
