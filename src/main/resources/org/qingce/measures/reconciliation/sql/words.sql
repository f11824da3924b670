-- words: what the sources say where they differ, in stable order.
-- in: reconciliation_item, reconciliation_word   parameters: kind, month
select w.case_id, w.field, w.source, w.said
from reconciliation_word w
join reconciliation_item i on i.kind = w.kind and i.case_id = w.case_id
where w.kind = :kind and i.month = :month
order by w.case_id, w.field, w.source, w.said;
