-- the links of another model: all is linked anew.
delete from link_node;

delete from link_edge;

delete from link_cluster;

delete from link_refusal;

delete from link_oversize;

delete from link_verdict;

delete from link_state where name = 'model';
