-- what the numbering needed only on its way.
drop table if exists scratch.node_person;

drop table if exists scratch.affected_node;

drop table if exists scratch.affected_person;

drop table if exists scratch.frontier;

drop table if exists scratch.reached_person;

drop table if exists scratch.former_node;

drop table if exists scratch.former_member;

drop table if exists scratch.group_member;

drop table if exists scratch.person_group;

drop table if exists scratch.contest;

drop table if exists scratch.contender;

drop table if exists scratch.kept_number;

drop table if exists scratch.group_person;

drop table if exists scratch.ending;

drop table if exists scratch.membership;

drop table if exists scratch.deciding;

drop table if exists scratch.numbering;

drop table if exists scratch.remembered_node;

drop table if exists scratch.changed_membership;

drop table if exists scratch.change;

drop table if exists scratch.written_membership;
