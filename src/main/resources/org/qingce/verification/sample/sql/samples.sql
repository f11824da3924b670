-- samples: every sample and its size, the latest first; sample_id unique.
-- in: sample, sample_stratum
select s.sample_id, s.drawn_on, s.run_id, s.seed, s.per_division, s.level, s.view, count(t.division) as strata,
    coalesce(sum(t.drawn), 0) as drawn
from sample s
left join sample_stratum t on t.sample_id = s.sample_id
group by s.sample_id, s.drawn_on, s.run_id, s.seed, s.per_division, s.level, s.view
order by s.sample_id desc;
