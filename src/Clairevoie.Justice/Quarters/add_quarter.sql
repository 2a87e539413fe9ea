-- A quarter is told, once and for all.
insert into justice_quarter (period, author, told_on, sheet) values (@period, @author, @told_on, @sheet) on conflict do nothing
