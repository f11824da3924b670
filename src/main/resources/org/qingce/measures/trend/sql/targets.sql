-- targets: the figures that have a target, as shares; (measure, view) unique.
-- out: scratch.target   parameters: targets (rows)
create or replace table scratch.target as
select measure, view, cast(share as double) as share
from (values :targets) as t(measure, view, share)
where measure <> '';
