-- items: the cases of a month that lie in a division, with whom they are about, in order of division and case.
-- in: reconciliation_item, person, division   parameters: kind, month, within (start of the codes), missing (source or ''), unmatched
select i.case_id, i.division, d.name as division_name, i.person_id, p.name, p.sex, p.birth_date, p.id_number,
    i.other_person_id, o.name as other_name, o.id_number as other_id_number, i.present, i.missing, i.differing
from reconciliation_item i
left join division d on d.code = i.division
left join person p on p.person_id = i.person_id
left join person o on o.person_id = i.other_person_id
where i.kind = :kind and i.month = :month and coalesce(i.division, '') like :within || '%'
    and (:missing = '' or concat(' ', i.missing, ' ') like concat('% ', :missing, ' %'))
    and (not :unmatched or i.missing <> '' or i.differing <> '')
order by i.division nulls last, i.case_id;
