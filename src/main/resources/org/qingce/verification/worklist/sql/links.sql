-- links: the pairs that one unit is asked about; reference unique.
-- in: work_item, doubted, mention, source_file, division   parameters: unit, most
with side as (
    select
        mention.mention_id, mention.name, coalesce(mention.id_raw, mention.id_number) as id_number, mention.sex,
        cast(mention.birth_date as string) as birth_date, concat_ws(' ', mention.division, division.name) as division,
        concat(mention.source, ' ', coalesce(file.name, ''), ':', cast(qc_line(qc_quotient(mention.mention_id, 10)) as string))
            as place
    from mention
    left join source_file file on file.file_no = qc_quotient(mention.mention_id, 10000000000)
    left join division on division.code = mention.division
    where mention.mention_id in (select left_mention from scratch.doubted union select right_mention from scratch.doubted)
)
select
    item.reference, doubted.doubt,
    one.name as left_name, other.name as right_name, one.id_number as left_id_number, other.id_number as right_id_number,
    one.sex as left_sex, other.sex as right_sex, one.birth_date as left_birth_date, other.birth_date as right_birth_date,
    one.division as left_division, other.division as right_division, one.place as left_place, other.place as right_place
from scratch.work_item item
join scratch.doubted doubted
    on item.reference = concat_ws(':', cast(doubted.left_node as string), cast(doubted.right_node as string))
join side one on one.mention_id = doubted.left_mention
join side other on other.mention_id = doubted.right_mention
where item.kind = 'link' and item.unit = :unit and item.place <= :most
order by item.place;
