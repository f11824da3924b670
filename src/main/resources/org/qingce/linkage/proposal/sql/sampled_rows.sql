-- sampled_rows: one row in so many, in order of mention.
select :columns from :relation where mention_id % :step = 0 order by mention_id;
