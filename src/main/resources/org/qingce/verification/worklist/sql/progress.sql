-- progress: per township and kind, how far worklists have come; (division, kind) unique. An item that was sent in several runs counts once.
-- in: worklist_item, answer, finding_case, division   parameters: division
with sent as (
    select
        kind, reference, max_by(division, run_id) as division
    from worklist_item
    where substr(coalesce(division, ''), 1, length(:division)) = :division
    group by kind, reference
),
stood as (
    select
        sent.kind, coalesce(township.code, county.code, '') as division, coalesce(township.name, county.name, '') as name,
        answer.verdict, answer.said, known.state
    from sent
    left join answer on answer.replaced_by is null and answer.kind = sent.kind and answer.reference = sent.reference
    left join finding_case known on sent.kind = 'finding' and cast(known.case_id as string) = sent.reference
    left join division township on township.code = substr(sent.division, 1, 9)
    left join division county on county.code = substr(sent.division, 1, 6)
)
select
    division, name, kind, count(*) as sent, count(verdict) as answered,
    sum(case when verdict in ('right', 'keep', 'add') then 1 else 0 end) as verified_right,
    sum(case when said <> '' then 1 else 0 end) as corrected,
    sum(case when state in ('repaired', 'gone') then 1 else 0 end) as repaired,
    sum(case when verdict is null and coalesce(state, 'open') = 'open' then 1 else 0 end) as still_open
from stood
group by division, name, kind
order by division, kind;
