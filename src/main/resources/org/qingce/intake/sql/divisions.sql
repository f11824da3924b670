-- divisions: the register's divisions, in order of code.
select code, name from division order by code;
