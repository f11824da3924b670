-- items_counted: how many cases there are.
-- in: reconciliation_item
select count(*) as cases from reconciliation_item;
