-- A month is told, once and for all.
insert into care_month (month, told_on, sheet) values (@month, @told_on, @sheet) on conflict do nothing
