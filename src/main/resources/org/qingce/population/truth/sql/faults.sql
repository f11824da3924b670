-- what became of linkable mentions by the kind of their fault.
-- in: truth_mention
with told as (
    select mention_id, person_id, label, id_fault, name_fault, birth_fault, sex_fault, division_fault, residence_fault, phone_fault
    from scratch.truth_mention
    where linkable
),
fault as (
    select mention_id, person_id, label, 'id-' || id_fault as fault, id_fault as kind from told
    union all
    select mention_id, person_id, label, 'name-' || name_fault, name_fault from told
    union all
    select mention_id, person_id, label, 'birth-' || birth_fault, birth_fault from told
    union all
    select mention_id, person_id, label, 'sex-' || sex_fault, sex_fault from told
    union all
    select mention_id, person_id, label, 'division-' || division_fault, division_fault from told
    union all
    select mention_id, person_id, label, 'residence-' || residence_fault, residence_fault from told
    union all
    select mention_id, person_id, label, 'phone-' || phone_fault, phone_fault from told
),
real_fault as (
    select mention_id, person_id, label, fault
    from fault
    where kind is not null and kind not in ('none', 'not-carried')
),
mixed as (
    select person_id from scratch.truth_mention group by person_id having min(label) <> max(label)
),
pair as (
    select
        real_fault.fault,
        real_fault.mention_id,
        count(other.mention_id) as pairs,
        sum(case when other.person_id = real_fault.person_id then 1 else 0 end) as joined
    from real_fault
    left join told other on other.label = real_fault.label and other.mention_id <> real_fault.mention_id
    group by real_fault.fault, real_fault.mention_id
),
stray as (
    select distinct fault, mention_id from real_fault where person_id in (select person_id from mixed)
)
select
    pair.fault,
    count(*) as mentions,
    sum(pair.pairs) as pairs,
    sum(pair.joined) as joined,
    count(stray.mention_id) as strays
from pair
left join stray on stray.fault = pair.fault and stray.mention_id = pair.mention_id
group by pair.fault
order by pair.fault;
