-- people: whom one unit is asked to add or to check; reference unique.
-- in: work_item, person, division   parameters: kind, unit, most
select
    item.reference, item.person_id, person.name, person.id_number, person.sex,
    cast(person.birth_date as string) as birth_date, concat_ws(' ', item.division, division.name) as division
from scratch.work_item item
join person on person.person_id = item.person_id
left join division on division.code = item.division
where item.kind = :kind and item.unit = :unit and item.place <= :most
order by item.place;
