-- pair: two persons whom a registration or a household register calls husband and wife; (one_id, other_id) unique, one_id < other_id.
-- in: tie   out: pair
create or replace table scratch.pair as
select
    least(person_id, other_id) as one_id,
    greatest(person_id, other_id) as other_id,
    min(mention_id) as first_mention,
    min(case when kind = 'marriage' then event_date end) as first_married_on,
    max(case when kind = 'marriage' then event_date end) as married_on,
    min(case when kind = 'divorce' then event_date end) as first_divorced_on,
    max(case when kind = 'divorce' then event_date end) as divorced_on,
    sum(case when kind = 'divorce' then 1 else 0 end) as divorces,
    bool_or(role = 'spouse' and person_id < other_id) as one_names,
    bool_or(role = 'spouse' and person_id > other_id) as other_names
from scratch.tie
where role in ('spouse', 'husband', 'wife')
group by least(person_id, other_id), greatest(person_id, other_id);

-- spouse_named: whom a person's own record names as spouse by a valid number; person_id unique. Nearly always one: then both are equal.
-- in: tie   out: spouse_named
create or replace table scratch.spouse_named as
select person_id, min(other_id) as first_id, max(other_id) as last_id
from scratch.tie
where role = 'spouse' and certain
group by person_id;

-- sided: pairs with the man first: by sex, or, where that does not tell, by number; (one_id, other_id) unique.
-- in: pair, spouse_named, person   out: sided
create or replace table scratch.sided as
with told as (
    select
        pair.*,
        coalesce(one_spouse.first_id <> pair.other_id or one_spouse.last_id <> pair.other_id, false) as one_names_another,
        coalesce(other_spouse.first_id <> pair.one_id or other_spouse.last_id <> pair.one_id, false) as other_names_another,
        coalesce(one.sex = '2' and coalesce(other.sex, '1') <> '2' or other.sex = '1' and coalesce(one.sex, '2') <> '1', false)
            as turned
    from scratch.pair
    join person one on one.person_id = pair.one_id
    join person other on other.person_id = pair.other_id
    left join scratch.spouse_named one_spouse on one_spouse.person_id = pair.one_id
    left join scratch.spouse_named other_spouse on other_spouse.person_id = pair.other_id
)
select
    case when turned then other_id else one_id end as husband_id,
    case when turned then one_id else other_id end as wife_id,
    first_mention,
    first_married_on,
    married_on,
    first_divorced_on,
    divorced_on,
    divorces,
    case when turned then other_names else one_names end as husband_names_wife,
    case when turned then one_names else other_names end as wife_names_husband,
    case when turned then other_names_another else one_names_another end as husband_names_another,
    case when turned then one_names_another else other_names_another end as wife_names_another,
    case when married_on is not null then divorced_on is null or divorced_on < married_on else divorced_on is null end as standing
from told;
