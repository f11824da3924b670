-- numbered_mention: every mention, with the 17 digits that make its valid resident number (the 18th is computed from them);
--   mention_id unique. A number without such digits is null: a narrow integer is grouped and joined at half the cost of text.
-- number: one row per valid resident number; digits unique.
-- in: mention   out: numbered_mention, number
create or replace temp view numbered_mention as
select
    mention_id,
    case
        when id_status in ('VALID', 'VALID_UPGRADED') and length(id_number) = 18
            then try_cast(substring(id_number, 1, 17) as bigint)
    end as digits,
    name,
    birth_date
from mention;

create or replace table scratch.number as
select
    digits,
    min(mention_id) as person_id,
    count(*) as mentions,
    coalesce(min(birth_date) <> max(birth_date), false) as births_differ
from numbered_mention
where digits is not null
group by digits;
