-- said: what sources say of the people that one unit is asked about; mention_id unique.
-- in: work_item, person_mention, mention, source_file   parameters: unit, most
with asked as (
    select distinct person_id
    from scratch.work_item
    where unit = :unit and place <= :most and kind <> 'link' and person_id is not null
)
select
    asked.person_id, mention.mention_id, mention.source, mention.role, file.name as file,
    qc_line(qc_quotient(mention.mention_id, 10)) as line, mention.name,
    coalesce(mention.id_raw, mention.id_number) as id_number, mention.id_status, mention.sex,
    cast(mention.birth_date as string) as birth_date, mention.ethnicity, mention.marital_status, mention.relation,
    mention.hukou_nature, mention.phone, cast(mention.death_date as string) as death_date
from asked
join person_mention member on member.person_id = asked.person_id
join mention on mention.mention_id = member.mention_id
left join source_file file on file.file_no = qc_quotient(mention.mention_id, 10000000000)
order by asked.person_id, mention.source, mention.mention_id;
