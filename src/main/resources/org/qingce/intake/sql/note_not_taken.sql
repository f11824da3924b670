-- note_not_taken: a file in the folder that is not taken in, and why.
insert into arrival_note (run_id, name, note) values (:run_id, :name, :note);
