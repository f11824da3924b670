-- arrived: mentions that have no node yet; gone: those that have one and are no more; mention_id unique in each.
-- in: linkage_mention, link_node   out: arrived, gone
create or replace table scratch.arrived as
select mention.mention_id, mention.certain_key
from linkage_mention mention
where not exists (select 1 from link_node where link_node.mention_id = mention.mention_id);

create or replace table scratch.gone as
select link_node.mention_id, link_node.node_id, link_node.certain_key
from link_node
where not exists (select 1 from :input input where input.mention_id = link_node.mention_id);

create or replace table scratch.touched_key as
select distinct certain_key from scratch.arrived where certain_key is not null
union
select distinct certain_key from scratch.gone where certain_key is not null;
