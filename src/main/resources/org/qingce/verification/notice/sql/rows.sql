-- rows: the notices that one division receives, with what it needs to find the people; in order of notice.
-- in: scratch.due, person, mention, division   parameters: unit
select d.notice_id, p.name, p.sex, cast(p.birth_date as string) as birth_date, p.id_number, p.phone,
    d.registered_division, r.name as registered_name, h.hukou_address, d.residence_division, v.name as residence_name,
    a.residence_address
from scratch.due d
join person p on p.person_id = d.person_id
left join mention h on h.mention_id = p.hukou_address_from
left join mention a on a.mention_id = p.residence_address_from
left join division r on r.code = d.registered_division
left join division v on v.code = d.residence_division
where d.unit = :unit
order by d.notice_id;
