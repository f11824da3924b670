-- standing: each case with its month (that of the first source that gives a day) and division, and each expected source's part in it.
-- A source differs where it says anything other than the first that says something. A case of another month than those compared
-- (the first source says so) is left out.
-- in: person, division, scratch.vital_*, scratch.expected_source
-- out: scratch.vital_standing, (kind, case_id, source) unique; scratch.vital_place, (kind, case_id) unique   parameters: today
create or replace table scratch.vital_place as
with dated as (
    select kind, case_id, min_by(day, place) as day
    from scratch.vital_source
    where day is not null
    group by kind, case_id
), since as (
    select kind, min(since) as since from scratch.expected_source group by kind
)
select c.kind, c.case_id, qc_month(coalesce(c.opened_on, d.day)) as month, c.person_id, c.other_person_id,
    case when home.code is not null then one.division when away.code is not null then other.division
        else coalesce(one.division, other.division) end as division
from scratch.vital_case c
left join dated d on d.kind = c.kind and d.case_id = c.case_id
join since s on s.kind = c.kind and coalesce(c.opened_on, d.day) between s.since and :today
left join person one on one.person_id = c.person_id
left join person other on other.person_id = c.other_person_id
left join division home on home.code = substr(one.division, 1, 9)
left join division away on away.code = substr(other.division, 1, 9);
create or replace table scratch.vital_standing as
with first_word as (
    select kind, case_id, field, min_by(said, place) as said
    from scratch.vital_word
    group by kind, case_id, field
), other_word as (
    select w.kind, w.case_id, w.source, w.field, w.field_place
    from scratch.vital_word w
    join first_word f on f.kind = w.kind and f.case_id = w.case_id and f.field = w.field
    where w.said <> f.said
    group by w.kind, w.case_id, w.source, w.field, w.field_place
), differing as (
    select kind, case_id, source, qc_joined(field, field_place) as fields
    from other_word
    group by kind, case_id, source
)
select p.kind, p.case_id, e.source, e.place, s.source is not null as present, d.fields as differing
from scratch.vital_place p
join scratch.expected_source e on e.kind = p.kind
left join scratch.vital_source s on s.kind = p.kind and s.case_id = p.case_id and s.source = e.source
left join differing d on d.kind = p.kind and d.case_id = p.case_id and d.source = e.source;
create or replace table scratch.vital_differing as
with differing as (
    select w.kind, w.case_id, w.field, w.field_place
    from scratch.vital_word w
    group by w.kind, w.case_id, w.field, w.field_place
    having count(distinct w.said) > 1
)
select kind, case_id, qc_joined(field, field_place) as differing
from differing
group by kind, case_id;
