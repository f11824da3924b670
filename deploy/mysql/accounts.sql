-- The schemas of qingce and the accounts that use them, each with the least it needs. For MySQL 8.4 and 9.
--
-- Run it as an administrator, with the mysql client; it may be run as often as you like and changes no password:
--
--     mysql -u root -p < deploy/mysql/accounts.sql
--
-- Rights on single tables can only be given on tables that are there. So run it (1) before the first start, (2) after the first start,
-- which makes the operational tables, (3) after the first publication, and (4) after each upgrade.
--
-- An account that it makes gets a random password, which is printed; set another with ALTER USER. Each must come by TLS. They are let
-- in from everywhere ('%'): rename them (RENAME USER) to the host they come from once you know it, and put that host in here.
--
-- Other names for the two schemas:
--
--     mysql -u root -p --init-command="set @operational = 'a', @published = 'b'" < deploy/mysql/accounts.sql

set @operational = coalesce(@operational, 'qingce');
set @published = coalesce(@published, 'qingce_published');

-- Bytes are compared as bytes, as the default database does.
set @statement = concat('create database if not exists `', @operational, '` character set utf8mb4 collate utf8mb4_0900_bin');
prepare statement from @statement;
execute statement;
set @statement = concat('create database if not exists `', @published, '` character set utf8mb4 collate utf8mb4_0900_bin');
prepare statement from @statement;
execute statement;

-- The accounts.
create user if not exists 'qingce_migrator'@'%' identified by random password require ssl;
create user if not exists 'qingce_operations'@'%' identified by random password require ssl;
create user if not exists 'qingce_publisher'@'%' identified by random password require ssl;
create user if not exists 'qingce_reader'@'%' identified by random password require ssl;
create user if not exists 'qingce_reader_full'@'%' identified by random password require ssl;

-- All rights are given by this procedure, which knows the schemas' names and leaves out tables that are not there yet.
use mysql;
drop procedure if exists qingce_give;
delimiter //
create procedure qingce_give(in rights varchar(500), in schema_name varchar(64), in tables varchar(2000), in account varchar(64))
begin
    declare done int default false;
    declare found varchar(64);
    declare there cursor for
        select table_name from information_schema.tables
        where table_schema = schema_name
            and if(left(tables, 8) = 'all but ', find_in_set(table_name, substr(tables, 9)) = 0, find_in_set(table_name, tables) > 0);
    declare continue handler for not found set done = true;
    if tables = '*' then
        set @statement = concat('grant ', rights, ' on `', schema_name, '`.* to ', quote(account), '@''%''');
        prepare statement from @statement;
        execute statement;
    else
        open there;
        each_table: loop
            fetch there into found;
            if done then
                leave each_table;
            end if;
            set @statement = concat('grant ', rights, ' on `', schema_name, '`.`', found, '` to ', quote(account), '@''%''');
            prepare statement from @statement;
            execute statement;
        end loop;
        close there;
    end if;
end //
delimiter ;

-- The tables that are only ever added to: nobody but the migrator changes or deletes what is in them.
set @only_added_to = 'audit_entry,audit_head,flyway_schema_history';

-- Makes and changes the tables of both schemas: spring.flyway.user, and the owner of the published tables.
call qingce_give('create, alter, drop, index, references, create view, show view, select, insert, update, delete',
    @operational, '*', 'qingce_migrator');
call qingce_give('create, alter, drop, index, references, create view, show view, select, insert, update, delete',
    @published, '*', 'qingce_migrator');

-- Runs the nights: spring.datasource.username. Reads and adds everywhere; changes and deletes only what may be changed:
-- 'retention' deletes old runs from BATCH_* and run_figure, and nobody but the migrator anything from the audit trail.
call qingce_give('select, insert', @operational, '*', 'qingce_operations');
call qingce_give('update, delete', @operational, concat('all but ', @only_added_to), 'qingce_operations');
call qingce_give('update', @operational, 'audit_head', 'qingce_operations');

-- Writes the published population, and makes no tables.
call qingce_give('select, insert, update, delete', @published, '*', 'qingce_publisher');

-- Reads people with their numbers, names and addresses masked; sees no other table of theirs.
call qingce_give('select', @published, 'person_masked,division,publication', 'qingce_reader');

-- Reads people as they are.
call qingce_give('select', @published, 'person,person_masked,person_number,division,publication', 'qingce_reader_full');

drop procedure qingce_give;
