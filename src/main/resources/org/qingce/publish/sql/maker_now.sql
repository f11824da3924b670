-- maker_now: the version of the engine behind the workbench, and a digest of the queries by which a quick hash stands for a text; one row.
select concat(version(), ' ', cast(qc_row_hash(:queries) as string)) as made_by;
