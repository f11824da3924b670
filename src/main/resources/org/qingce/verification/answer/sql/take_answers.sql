-- answer: further answers.
-- parameters: rows   out: answer
insert into answer (
    answer_id, run_id, kind, reference, division, person_id, verdict, said, answered_by, answered_on, remark, replaced_by
)
values :rows;
