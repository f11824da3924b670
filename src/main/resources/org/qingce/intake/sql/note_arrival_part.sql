-- note_arrival_part: one part of a file that is read by itself.
insert into arrival_part (run_id, file_no, part, first_byte, end_byte, first_line)
values (:run_id, :file_no, :part, :first_byte, :end_byte, :first_line);
