-- widened: moves the county's people into many more townships and villages.
-- in: division, mention, person_mention, person   out: all of them   parameters: townships, villages
delete from division where level in ('township', 'village');
insert into division
select '451324' || cast(200 + t.n as varchar), '第' || t.n || '乡', 'township', '451324' from range(0, :townships) t(n);
insert into division
select d.code || cast(200 + v.n as varchar), '第' || v.n || '村', 'village', d.code
from division d, range(0, :villages) v(n)
where d.level = 'township';
create table home as
select person_id, '451324' || cast(200 + person_id // 10 % :townships as varchar)
        || cast(200 + person_id // 10 // :townships % :villages as varchar) as division
from (select distinct person_id from person_mention) p;
update mention set division = h.division
from person_mention l, home h
where l.mention_id = mention.mention_id and h.person_id = l.person_id;
update person set division = h.division from home h where h.person_id = person.person_id;
