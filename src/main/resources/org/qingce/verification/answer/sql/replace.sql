-- answer: those that later answers take the place of; worklist_item: what is answered now.
-- parameters: first (smallest answer_id of the file), last   out: answer, worklist_item
merge into answer
using (
    select earlier.answer_id, max(later.answer_id) as replaced_by
    from answer earlier
    join answer later on later.kind = earlier.kind and later.reference = earlier.reference
    where later.answer_id between :first and :last and earlier.answer_id not between :first and :last
        and earlier.replaced_by is null
    group by earlier.answer_id
) as outdated
on answer.answer_id = outdated.answer_id
when matched then update set replaced_by = outdated.replaced_by;

merge into worklist_item
using (
    select kind, reference, max(verdict) as verdict
    from answer
    where answer_id between :first and :last
    group by kind, reference
) as answered
on worklist_item.kind = answered.kind and worklist_item.reference = answered.reference
when matched then update set state = answered.verdict;
