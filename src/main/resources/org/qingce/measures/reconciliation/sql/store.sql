-- store: the cases and, per township and above, the counts of each source; townships that had none are left out.
-- in: division, scratch.vital_*   out: reconciliation, reconciliation_item, reconciliation_word
delete from reconciliation;
delete from reconciliation_item;
delete from reconciliation_word;
insert into reconciliation_item (kind, case_id, month, division, person_id, other_person_id, present, missing, differing)
with part as (
    select kind, case_id, coalesce(qc_joined(case when present then source end, place), '') as present,
        coalesce(qc_joined(case when not present then source end, place), '') as missing
    from scratch.vital_standing
    group by kind, case_id
)
select p.kind, p.case_id, p.month, p.division, p.person_id, p.other_person_id, s.present, s.missing,
    coalesce(d.differing, '')
from scratch.vital_place p
join part s on s.kind = p.kind and s.case_id = p.case_id
left join scratch.vital_differing d on d.kind = p.kind and d.case_id = p.case_id;
insert into reconciliation (kind, month, division, source, level, cases, matched, present, differing)
with written as (
    select division as written from scratch.vital_place where division is not null group by division
), contained as (
    select w.written, d.code as division, d.level
    from written w
    join division d on d.code in (substr(w.written, 1, 9), substr(w.written, 1, 6), substr(w.written, 1, 4), substr(w.written, 1, 2))
), deepest as (
    select w.written, coalesce(max(c.division), '') as division
    from (select written from written union select '') w
    left join contained c on c.written = w.written
    group by w.written
), lies as (
    select written, division, level from contained
    union all
    select written, '', 'register' from deepest
    union all
    select written, rpad(division, 12, '0'), 'unknown' from deepest where length(division) < 9
)
select s.kind, p.month, l.division, s.source, l.level, count(*), count(*) filter (where i.missing = '' and i.differing = ''), count(*) filter (where s.present),
    count(*) filter (where s.differing is not null)
from scratch.vital_standing s
join scratch.vital_place p on p.kind = s.kind and p.case_id = s.case_id
join reconciliation_item i on i.kind = s.kind and i.case_id = s.case_id
join lies l on l.written = coalesce(p.division, '')
group by s.kind, p.month, l.division, s.source, l.level;
insert into reconciliation_word (kind, case_id, field, source, said)
select w.kind, w.case_id, w.field, w.source, w.said
from scratch.vital_word w
join (
    select kind, case_id, field from scratch.vital_word group by kind, case_id, field having count(distinct said) > 1
) d on d.kind = w.kind and d.case_id = w.case_id and d.field = w.field
join scratch.vital_place p on p.kind = w.kind and p.case_id = w.case_id
group by w.kind, w.case_id, w.field, w.source, w.said;
