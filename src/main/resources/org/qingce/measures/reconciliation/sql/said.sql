-- said: who knows of a case, and what they say of it. vital_source: the sources that know, (kind, case_id, source) unique;
-- vital_word: their values of the fields compared; a name that stands in for a newborn's is none.
-- in: scratch.vital_case, scratch.vital_record, scratch.wed, scratch.expected_field   out: scratch.vital_source, scratch.vital_word
create or replace table scratch.vital_source as
with knowing as (
    select kind, case_id, source, place,
        case kind when 'birth' then birth_date when 'death' then death_date else marital_change_date end as day
    from scratch.vital_record
    where knows
    union all
    select c.kind, c.case_id, w.source, w.place, w.day
    from scratch.vital_case c
    join scratch.wed w on w.kind = c.kind and w.husband = c.person_id and w.wife = c.other_person_id
)
select kind, case_id, source, min(place) as place, max(day) as day
from knowing
group by kind, case_id, source;
create or replace table scratch.vital_word as
with word as (
    select kind, case_id, source, place, 'name' as field, name as said
    from scratch.vital_record
    where kind in ('birth', 'death') and knows and name_sound is not null
    union all
    select kind, case_id, source, place, 'sex', sex
    from scratch.vital_record
    where kind in ('birth', 'death') and knows and sex in ('1', '2')
    union all
    select kind, case_id, source, place, 'birth_date', cast(birth_date as string)
    from scratch.vital_record
    where kind in ('birth', 'death') and knows and birth_date is not null
    union all
    select kind, case_id, source, place, 'death_date', cast(death_date as string)
    from scratch.vital_record
    where kind = 'death' and death_date is not null
    union all
    select r.kind, r.case_id, r.source, r.place, 'marital_status', case when r.knows then 'so' else 'not so' end
    from scratch.vital_record r
    join scratch.vital_source s on s.kind = r.kind and s.case_id = r.case_id and s.source = r.source
    where r.kind in ('marriage', 'divorce')
    union all
    select kind, case_id, source, place, 'marital_change_date', cast(marital_change_date as string)
    from scratch.vital_record
    where knows and marital_change_date is not null
        and (kind = 'marriage' and marital_status in ('20', '21', '22', '23') or kind = 'divorce' and marital_status = '40')
        and (marital_status in ('20', '21') or not first_marriage)
    union all
    select c.kind, c.case_id, w.source, w.place, 'marital_change_date', cast(max(w.day) as string)
    from scratch.vital_case c
    join scratch.wed w on w.kind = c.kind and w.husband = c.person_id and w.wife = c.other_person_id
    group by c.kind, c.case_id, w.source, w.place
    union all
    select c.kind, c.case_id, w.source, w.place, 'marital_status', 'so'
    from scratch.vital_case c
    join scratch.wed w on w.kind = c.kind and w.husband = c.person_id and w.wife = c.other_person_id
)
select w.kind, w.case_id, w.source, w.place, w.field, f.place as field_place, w.said
from word w
join scratch.expected_field f on f.kind = w.kind and f.field = w.field;
