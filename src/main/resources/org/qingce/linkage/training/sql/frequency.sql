-- link_frequency: share of each value among the mentions that state one; (comparison, value) unique. Rare values are left out.
-- in: linkage_mention   out: link_frequency
insert into link_frequency (comparison, value, share)
with counted as (
    select cast(:column as string) as value, count(*) as mentions
    from linkage_mention
    where :column is not null
    group by :column
),
total as (
    select sum(mentions) as mentions
    from counted
)
select :comparison as comparison, counted.value, cast(counted.mentions as double) / cast(total.mentions as double) as share
from counted
cross join total
where cast(counted.mentions as double) / cast(total.mentions as double) >= :floor;
