-- known: the record that each expected source has of each person of a case, the one that knows of it first, then the latest.
-- A source knows of a birth when it has the person; of a death when it has a day of death or of cancellation; of a marriage or a
-- divorce when the status says so, or a later change of status says more.
-- in: mention, person_mention, scratch.vital_case, scratch.expected_source
-- out: scratch.vital_record, (kind, case_id, person_id, source) unique
create or replace table scratch.vital_record as
with party as (
    select kind, case_id, person_id, opened_on from scratch.vital_case
    union all
    select kind, case_id, other_person_id, opened_on from scratch.vital_case where other_person_id is not null
), spoken as (
    select p.kind, p.case_id, p.person_id, p.opened_on, m.mention_id
    from party p
    join person_mention m on m.person_id = p.person_id
), heard as (
    select s.kind, s.case_id, s.person_id, m.source, e.place, e.first_marriage, m.mention_id, m.name, m.name_sound, m.sex,
        m.birth_date, m.death_date, m.marital_status, m.marital_change_date, m.updated_on,
        coalesce(case s.kind
            when 'birth' then true
            when 'death' then m.death_date is not null or m.cancel_date is not null
            when 'marriage' then m.marital_status in ('20', '21', '22', '23')
                or m.marital_status in ('30', '40') and m.marital_change_date >= s.opened_on
            else m.marital_status = '40'
                or m.marital_status in ('20', '21', '22', '23', '30') and m.marital_change_date > s.opened_on
        end, false) as knows
    from spoken s
    join mention m on m.mention_id = s.mention_id
    join scratch.expected_source e on e.kind = s.kind and e.source = m.source
    where m.role in ('person', 'child')
), placed as (
    select kind, case_id, person_id, source, place, first_marriage, mention_id, name, name_sound, sex, birth_date, death_date,
        marital_status, marital_change_date, knows,
        row_number() over (partition by kind, case_id, person_id, source
            order by knows desc, updated_on desc nulls last, mention_id) as standing
    from heard
)
select kind, case_id, person_id, source, place, first_marriage, mention_id, name, name_sound, sex, birth_date, death_date,
    marital_status, marital_change_date, knows
from placed
where standing = 1;
