-- household: one row per household number of a source, of its standing records, each person once; household_id unique,
-- (source, household_no) unique. Head: relation 02; own children: 20 to 39 but sons- and daughters-in-law (GB/T 4761).
-- in: mention, crowd   out: household
create or replace table household as
with member as (
    select
        mention.mention_id,
        mention.source,
        mention.household_no,
        mention.relation,
        mention.division,
        mention.household_size,
        mention.name,
        coalesce(mention.birth_date, mention.id_birth_date) as born_on,
        coalesce(mention.relation between '20' and '39' and mention.relation not in ('28', '38'), false) as child
    from mention
    left join (select mention_id from scratch.crowd where repeated) as again on again.mention_id = mention.mention_id
    where mention.household_no is not null
        and mention.role = 'person'
        and mention.death_date is null
        and mention.cancel_date is null
        and again.mention_id is null
)
select
    qc_positive_number(concat(source, ' ', household_no)) as household_id,
    source,
    household_no,
    min(mention_id) as first_mention,
    coalesce(max(case when relation = '02' then division end), max(division)) as division,
    cast(count(*) as integer) as members,
    cast(sum(case when relation = '02' then 1 else 0 end) as integer) as heads,
    cast(sum(case when relation is null then 1 else 0 end) as integer) as without_relation,
    min(household_size) as least_declared,
    max(household_size) as most_declared,
    max(case when relation = '02' then name end) as head_name,
    max(case when relation = '02' then born_on end) as head_born_on,
    min(case when child then born_on end) as eldest_child_born_on
from member
group by source, household_no;
