-- how many mentions came, went, and are known; one row.
select
    (select count(*) from scratch.arrived) as arrived,
    (select count(*) from scratch.gone) as gone,
    (select count(*) from link_node) as known;
