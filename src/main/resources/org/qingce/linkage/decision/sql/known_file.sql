-- known: whether a file was taken in before; one row.
-- in: decision_file   parameters: sha256
select count(*) > 0 as known
from decision_file
where sha256 = :sha256;
