-- record: writes a sample down.
-- in: scratch.drawn, scratch.stratum   out: sample, sample_stratum, sample_member
-- parameters: sample_id, drawn_on, run_id, seed, per_division, level, view
insert into sample (sample_id, drawn_on, run_id, seed, per_division, level, view)
values (:sample_id, :drawn_on, :run_id, :seed, :per_division, :level, :view);
insert into sample_stratum (sample_id, division, persons, drawn)
with count_drawn as (
    select division, count(*) as drawn from scratch.drawn group by division
)
select :sample_id, s.division, s.persons, coalesce(c.drawn, 0)
from scratch.stratum s
left join count_drawn c on c.division = s.division;
insert into sample_member (sample_id, person_id, division, place, state, wrong_items, answer_id)
select :sample_id, person_id, division, place, 'open', cast(null as string), cast(null as bigint)
from scratch.drawn;
