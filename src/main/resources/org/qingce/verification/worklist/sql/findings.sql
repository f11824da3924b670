-- findings: the cases that one unit is asked about; reference unique.
-- in: work_item, finding_case, person, division   parameters: unit, most
select
    item.reference, asked.rule, asked.severity, asked.source, asked.shown, coalesce(asked.person_id, 0) as person_id,
    person.name, person.id_number, cast(person.birth_date as string) as birth_date,
    concat_ws(' ', item.division, division.name) as division
from scratch.work_item item
join finding_case asked on cast(asked.case_id as string) = item.reference
left join person on person.person_id = asked.person_id
left join division on division.code = item.division
where item.kind = 'finding' and item.unit = :unit and item.place <= :most
order by item.place;
