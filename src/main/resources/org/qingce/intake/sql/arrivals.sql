-- arrivals: what a run takes in, one row a part; (file_no, part) unique, in order.
select a.file_no, a.source, a.name, a.path, a.sha256, a.bytes, a.lines, a.charset, p.part, p.first_byte, p.end_byte, p.first_line
from arrival a
join arrival_part p on p.run_id = a.run_id and p.file_no = a.file_no
where a.run_id = :run_id
order by a.file_no, p.part;
