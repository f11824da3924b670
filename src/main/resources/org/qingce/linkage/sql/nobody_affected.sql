-- affected: nobody, where all clusters are made anew.
create or replace table scratch.affected (node_id bigint);
