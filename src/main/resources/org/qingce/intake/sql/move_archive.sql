-- move_archive: the archive stands in another folder than it did.
-- in: arrival   out: arrival
update arrival
set path = concat(:new_folder, substr(path, length(:old_folder) + 1))
where substr(path, 1, length(:old_folder)) = :old_folder;
