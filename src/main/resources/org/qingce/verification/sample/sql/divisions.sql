-- divisions: those that figures are made for, with the register itself (''); code unique.
-- in: division   parameters: levels
select code, level from division where level in :levels
union all
select '', 'register'
order by code;
