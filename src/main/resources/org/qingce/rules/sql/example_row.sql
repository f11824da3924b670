-- example_row: one example; the columns that it does not state are null.
-- out: table of examples
insert into :examples (:columns)
values (:row);
