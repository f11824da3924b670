-- value_counts: the values of a column and how many rows have each; value unique.
select :column as value, count(*) as rows_with from :relation where :column is not null group by :column;
