-- finding_case: what answers settled; finding_case_change: that they did. A case that is repaired or gone stays so, and comes back settled.
-- parameters: rows (case_id, state, who, day, verdict, answer_id), run_id   out: finding_case, finding_case_change
insert into finding_case_change (case_id, run_id, changed_on, from_state, to_state, who, why, answer_id)
select settled.case_id, :run_id, cast(settled.day as date), known.state, settled.state, settled.who, settled.verdict, settled.answer_id
from (values :rows) as settled (case_id, state, who, day, verdict, answer_id)
join finding_case known on known.case_id = settled.case_id
where known.state in ('open', 'answered', 'verified-right');

merge into finding_case
using (
    select case_id, state, who, day, verdict
    from (values :rows) as listed (case_id, state, who, day, verdict, answer_id)
) as settled
on finding_case.case_id = settled.case_id
when matched then update set
    settled = settled.state,
    state_run = :run_id,
    state_on = cast(settled.day as date),
    state_by = settled.who,
    state_why = settled.verdict,
    state = case when finding_case.state in ('open', 'answered', 'verified-right') then settled.state
        else finding_case.state end;
