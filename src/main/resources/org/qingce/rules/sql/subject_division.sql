-- facts_division: one row per township and county with the figures of its people as published, of twelve months where they are of events;
--   a figure that does not exist is null. division_id unique.
-- in: division, estimate   out: view facts_division
create or replace temp view facts_division as
with figure as (
    select estimate.division, estimate.measure, estimate.view, estimate.value, estimate.low, estimate.high,
        estimate.numerator, estimate.denominator
    from estimate
    where estimate.level in ('township', 'county')
)

select
    cast(division.code as bigint) as division_id, -- the code as a number
    cast(null as string) as source, -- always null
    division.code as division, -- the code
    division.level, -- township or county
    max(case when figure.view = 'published' and figure.measure = 'births' then figure.numerator end) as births, -- born in the twelve months
    max(case when figure.view = 'health-birth' and figure.measure = 'births' then figure.numerator end) as births_health, -- of them, with a birth certificate
    max(case when figure.view = 'police-resident' and figure.measure = 'births' then figure.numerator end) as births_register, -- of them, in the household register
    max(case when figure.view = 'published' and figure.measure = 'sex-ratio-at-birth' then round(figure.value, 1) end) as sex_ratio, -- males born for every 100 females
    max(case when figure.view = 'published' and figure.measure = 'sex-ratio-at-birth' then round(figure.low, 1) end) as sex_ratio_low, -- lower end of its exact 95 % interval
    max(case when figure.view = 'published' and figure.measure = 'sex-ratio-at-birth' then round(figure.high, 1) end) as sex_ratio_high, -- upper end; null where it is open
    max(case when figure.view = 'published' and figure.measure = 'death-rate' then figure.numerator end) as deaths, -- died in the twelve months
    max(case when figure.view = 'published' and figure.measure = 'death-rate' then figure.denominator end) as persons, -- mid-year population
    max(case when figure.view = 'published' and figure.measure = 'death-rate' then round(figure.value, 2) end) as death_rate, -- deaths per mille
    max(case when figure.view = 'published' and figure.measure = 'death-rate' then round(figure.high, 2) end) as death_rate_high, -- upper end of its 95 % interval
    max(case when figure.view = 'published' and figure.measure = 'whipple' then round(figure.value, 1) end) as whipple, -- Whipple's index; 100 without preference
    max(case when figure.view = 'published' and figure.measure = 'whipple' then figure.denominator end) as whipple_persons, -- persons of 23 to 62 years
    max(case when figure.view = 'published' and figure.measure = 'myers' then round(figure.value, 1) end) as myers, -- Myers' blended index; 0 without preference
    max(case when figure.view = 'published' and figure.measure = 'myers' then figure.numerator end) as myers_persons, -- persons of 10 to 89 years
    max(case when figure.view = 'received' and figure.measure = 'coverage-estimated' then round(figure.value, 4) end) as coverage, -- share of the people whom the database as received holds, estimated from two lists
    max(case when figure.view = 'received' and figure.measure = 'coverage-estimated' then round(figure.high, 4) end) as coverage_high, -- upper end of its 95 % interval
    max(case when figure.view = 'received' and figure.measure = 'coverage-estimated' then figure.numerator end) as received, -- persons in the database as received
    max(case when figure.view = 'received' and figure.measure = 'coverage-estimated' then figure.denominator end) as people, -- people there are, estimated from two lists
    cast(:as_of as date) as as_of -- business date of the run
from division
left join figure on figure.division = division.code
where division.level in ('township', 'county')
group by division.code, division.level;

-- subject_division: the facts and what follows from them; division_id unique.
-- in: facts   out: view subject_division
create or replace temp view subject_division as
select
    facts.*,
    cast(births_health - births_register as bigint) as births_difference, -- births with a certificate less births in the register
    abs(births_health - births_register) * 100.0 / greatest(births_health, births_register) as births_difference_percent -- of the greater of the two
from :facts as facts;
