-- Packages handed before a day.
select id from package where handed < @from
