-- whether a file was taken in before; one row.
-- in: answer_file   parameters: sha256
select count(*) > 0 as known
from answer_file
where sha256 = :sha256;
