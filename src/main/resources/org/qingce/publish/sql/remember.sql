-- remember: what the columns in the register are like now, of persons of whom the same is said as was published.
-- in: scratch.again   out: published_row, published_maker
delete from published_row
where relation = 'person' and row_key in (select row_key from scratch.again);

insert into published_row
select relation, row_key, row_hash, since_publication, narrow_hash
from scratch.again;

delete from published_maker;

insert into published_maker
select :maker;
