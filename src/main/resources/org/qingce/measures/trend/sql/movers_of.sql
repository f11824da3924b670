-- movers_of: what moved a figure of the latest run most, in order of size.
-- in: mover, division   parameters: measure, view, against, kind
select m.what, d.name, m.points
from mover m
left join division d on d.code = m.what
where m.measure = :measure and m.view = :view and m.against = :against and m.kind = :kind
order by abs(m.points) desc, m.what;
