-- The names of the tables that a room keeps.
select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name
