-- note_arrival: one file that this run takes in.
insert into arrival (run_id, file_no, source, name, path, sha256, bytes, lines, charset, dropped_columns)
values (:run_id, :file_no, :source, :name, :path, :sha256, :bytes, :lines, :charset, :dropped_columns);
