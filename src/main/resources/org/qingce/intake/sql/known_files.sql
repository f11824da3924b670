-- known_files: the files whose records are in force; sha256 unique.
-- in: source_file   out: sha256, name, business_date
select sha256, name, cast(business_date as string) as business_date from source_file where current order by file_no;
