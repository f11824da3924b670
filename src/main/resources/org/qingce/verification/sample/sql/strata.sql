-- strata: what came of the latest sample of each view, stratum by stratum and item by item (item '' for all of them): right and wrong are
--   persons; (view, division, item) unique.
-- in: sample, sample_stratum, sample_member   parameters: items (rows)
with latest as (
    select view, max(sample_id) as sample_id from sample group by view
), item as (
    select i.item from (values :items) as i (item)
)
select l.view, t.division, t.persons, i.item,
    count(*) filter (where m.state in ('right', 'wrong')) as answered,
    count(*) filter (where m.state in ('right', 'wrong')
        and not (m.state = 'wrong'
            and (i.item = '' or concat(' ', m.wrong_items, ' ') like concat('% ', i.item, ' %')))) as right_ones,
    count(*) filter (where m.state in ('open', 'not-contacted')) as missing
from latest l
join sample_stratum t on t.sample_id = l.sample_id
join sample_member m on m.sample_id = l.sample_id and m.division = t.division
cross join item i
group by l.view, t.division, t.persons, i.item
order by l.view, t.division, i.item;
