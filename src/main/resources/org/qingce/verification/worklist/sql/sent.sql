-- worklist_item: what a unit was asked.
-- in: work_item   parameters: run_id, unit, most   out: worklist_item
insert into worklist_item (run_id, kind, reference, division, person_id, state)
select :run_id, item.kind, item.reference, item.division, item.person_id, 'sent'
from scratch.work_item item
left join worklist_item before on before.run_id = :run_id and before.kind = item.kind and before.reference = item.reference
where item.unit = :unit and item.place <= :most and before.kind is null;
