-- clear_divisions: a new division list takes the place of the old one.
delete from division;
