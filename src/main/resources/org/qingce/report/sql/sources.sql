-- sources: the files that the current register is made of; file_no unique.
-- in: source_file
select file_no, source, name, charset, business_date, lines, header_lines, blank_lines, accepted, rejected, dropped_columns
from source_file
where current
order by source, file_no;
