-- the mention in one place of one file taken in, the latest file of that name first.
-- in: source_file, mention
select mention.mention_id
from source_file file
join mention on mention.mention_id = (cast(file.file_no as bigint) * 1000000000 + :line) * 10 + :slot
where file.name = :name
order by file.file_no desc
limit 1;
